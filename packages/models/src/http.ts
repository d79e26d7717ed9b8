import { defineModel } from "@sluice/core";
import { LOOPBACK, openTools } from "./parts/open-servers.ts";
import { HEAD } from "./parts/requests.ts";

const SERVERS = { http: "createServer", https: "createServer", http2: "{createServer,createSecureServer}" };

export default Object.entries(SERVERS).map(([name, server]) =>
  defineModel({
    package: name,
    types: {
      IncomingMessage: [`${server} > arg any > param 0`],
      ServerResponse: [`${server} > arg any > param 1`, "ServerResponse > writeHead > call"],
    },
    sources: [
      { at: "IncomingMessage > {url,headers}", kind: "user-input", label: "what the client sent", bounded: HEAD },
      { at: "IncomingMessage > on > arg 1 > param 0", kind: "user-input", label: "what the client sent" },
      { at: "IncomingMessage > each", kind: "user-input", label: "what the client sent" },
    ],
    settings: [
      {
        ...openTools,
        at: `${server} > call > listen > call`,
        when: { option: `${server} > call > listen > arg 1`, matches: LOOPBACK, not: true },
        lacks: [`${server} > call > listen > arg 0 > host`],
      },
    ],
    sinks: [
      { at: "ServerResponse > {write,end} > arg 0", kind: "response" },
      { at: "ServerResponse > setHeader > arg 1", kind: "header" },
    ],
  }),
);
