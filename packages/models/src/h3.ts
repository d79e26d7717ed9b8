import { defineModel } from "@sluice/core";

// What Nitro and Nuxt serve with.
export default defineModel({
  package: "h3",
  sources: [
    {
      at: "{readBody,readRawBody,getQuery,getRouterParam,getRouterParams,getCookie} > call",
      kind: "user-input",
      label: "what the client sent",
    },
  ],
  sinks: [{ at: "{defineEventHandler,eventHandler} > arg 0 > return", kind: "response" }],
});
