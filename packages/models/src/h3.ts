import { defineModel } from "@sluice/core";
import { HEAD } from "./parts/requests.ts";

// What Nitro and Nuxt serve with.
export default defineModel({
  package: "h3",
  sources: [
    {
      at: "{readBody,readRawBody,getQuery,getRouterParam,getRouterParams,getCookie} > call",
      kind: "user-input",
      label: "what the client sent",
      bounded: HEAD,
    },
  ],
  sinks: [{ at: "{defineEventHandler,eventHandler} > arg 0 > return", kind: "response" }],
});
