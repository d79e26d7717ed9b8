import type { SourceRow } from "@sluice/core";

/**
 * What comes in the head of a request, by the names that frameworks have for it. Servers bound the size of a head: Node.js to 16 KiB in all
 * (`--max-http-header-size`), others to as little.
 */
export const HEAD = [
  ...["url", "originalUrl", "path", "rawPath", "rawUrl", "resolvedUrl", "nextUrl", "href", "search"],
  ...[
    "query",
    "queries",
    "querystring",
    "rawQuery",
    "rawQueryString",
    "queryStringParameters",
    "searchParams",
    "useSearchParams",
    "getQuery",
  ],
  ...["params", "param", "pathParameters", "useParams", "getRouterParam", "getRouterParams"],
  ...["headers", "header", "cookies", "getCookie"],
];

/** The whole address that was asked for: its host is the program's own, wherever a client has chosen what stands behind it. */
export function ownAddress(at: string): SourceRow {
  return { at, kind: "user-input", label: "what the client sent", bounded: HEAD, ownHost: true };
}
