import { defineModel, type LibraryModel, type SourceRow } from "@sluice/core";
import { answersAt, pagesAt } from "./parts/answers.ts";
import { HEAD, ownAddress } from "./parts/requests.ts";

const METHODS = "{get,post,put,delete,patch,options,all,use}";
const CLIENT = "what the client sent";

/** What a validator in front of a handler lets through: `app.post("/", zValidator("json", schema), handler)`. */
const validated = (handler: number): SourceRow => ({
  at: `Hono > ${METHODS} > arg ${handler} > param 0 > req > valid > call`,
  kind: "user-input",
  label: CLIENT,
  schema: `Hono > ${METHODS} > arg ${handler - 1}`,
});

/** An application, and what its handlers are given. `applications` are the paths of applications, `contexts` those of contexts that only this package has. */
function application(name: string, applications: readonly string[], contexts: readonly string[]): LibraryModel {
  return {
    package: name,
    types: {
      Handler: [],
      MiddlewareHandler: [],
      Hono: [...applications, `Hono > {${METHODS.slice(1, -1)},on,basePath,route,notFound,onError} > call`],
      Context: [
        `Hono > ${METHODS} > arg any > param 0`,
        "Hono > on > arg 2.. > param 0",
        "Hono > notFound > arg 0 > param 0",
        "Hono > onError > arg 0 > param 1",
        "{Handler,MiddlewareHandler} > param 0",
        ...contexts,
      ],
    },
    sources: [
      {
        at: "Context > req > {json,text,parseBody,formData,param,query,queries,header} > call",
        kind: "user-input",
        label: CLIENT,
        bounded: HEAD,
      },
      { at: "Context > req > path", kind: "user-input", label: CLIENT, bounded: HEAD },
      ownAddress("Context > req > url"),
      { at: "Context > req > raw > {json,text,formData} > call", kind: "user-input", label: CLIENT },
      validated(2),
      validated(3),
    ],
    sinks: [
      ...pagesAt("Context > {html,render} > arg 0"),
      ...answersAt("Context > json > arg 0"),
      { at: "Context > {text,body,newResponse} > arg 0", kind: "response" },
      { at: "Context > redirect > arg 0", kind: "url" },
      { at: "Context > header > arg 1", kind: "header" },
      { at: "Context > {text,json,html,body} > arg 2 > /./", kind: "header" },
    ],
  };
}

export default [
  defineModel(
    application(
      "hono",
      ["Hono > new"],
      ["createMiddleware > arg 0 > param 0", "createFactory > call > {createHandlers,createMiddleware} > arg any > param 0"],
    ),
  ),
  defineModel({
    package: "hono",
    types: { Stream: ["{stream,streamText,streamSSE} > arg 1 > param 0"] },
    sinks: [
      // Text that says of itself that it is markup: everything else that the tag puts in is escaped.
      { at: "raw > arg 0", kind: "html" },
      { at: "Stream > {write,writeln} > arg 0", kind: "response" },
      { at: "Stream > writeSSE > arg 0 > data", kind: "response" },
    ],
    sanitizers: [{ at: "html > call", clears: ["html"] }],
  }),
  defineModel({ package: "hono/body-limit", limits: [{ at: "bodyLimit > arg 0 > maxSize", of: "hono" }] }),
  // Hono with routes that carry schemas.
  defineModel(application("@hono/zod-openapi", ["OpenAPIHono > new", "OpenAPIHono"], ["OpenAPIHono > openapi > arg 1 > param 0"])),
  defineModel({
    package: "@hono/zod-openapi",
    reexports: { z: "zod" },
    types: { OpenAPIHono: ["OpenAPIHono > new"] },
    sources: [{ at: "OpenAPIHono > openapi > arg 1 > param 0 > req > valid > call", kind: "user-input", label: CLIENT }],
  }),
  defineModel({ package: "@hono/zod-validator", schemas: [{ at: "zValidator > call", is: { type: "same", of: "arg 1" } }] }),
  defineModel({ package: "@hono/standard-validator", schemas: [{ at: "sValidator > call", is: { type: "same", of: "arg 1" } }] }),
  // Until version 1 there was one for each library of schemas.
  ...["hono-openapi", "hono-openapi/zod"].map((name) =>
    defineModel({ package: name, schemas: [{ at: "validator > call", is: { type: "same", of: "arg 1" } }] }),
  ),
];
