import { defineModel } from "@sluice/core";
import { graphqlEffects } from "./parts/http-effects.ts";

// What varies belongs into variables.
export default [
  defineModel({
    package: "graphql-request",
    types: { GraphQLClient: ["GraphQLClient > new"] },
    sinks: [
      { at: "GraphQLClient > {request,rawRequest} > arg 0", kind: "query" },
      { at: "GraphQLClient > {request,rawRequest} > arg 0 > {document,query}", kind: "query" },
      { at: "{request,rawRequest} > arg 1", kind: "query" },
      { at: "{request,rawRequest} > arg 0 > {document,query}", kind: "query" },
      { at: "{request,rawRequest} > arg 0", kind: "url" },
    ],
    sources: [
      { at: "GraphQLClient > {request,rawRequest} > call", kind: "external-content", label: "what the request got" },
      { at: "{request,rawRequest} > call", kind: "external-content", label: "what the request got" },
    ],
    effects: [
      ...["GraphQLClient > {request,rawRequest}"].flatMap((at) => graphqlEffects(at, "arg 0", "arg 0 > document")),
      ...graphqlEffects("{request,rawRequest}", "arg 1", "arg 0 > document"),
    ],
  }),
  defineModel({
    package: "graphql",
    sinks: [{ at: "{graphql,graphqlSync} > arg 0 > source", kind: "query" }],
  }),
  defineModel({
    package: "@octokit/graphql",
    sinks: [{ at: "graphql > arg 0", kind: "query" }],
    effects: [...graphqlEffects("graphql", "arg 0")],
  }),
];
