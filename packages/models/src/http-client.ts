import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";
import { requestEffects } from "./parts/http-effects.ts";

const GOT = { kind: "external-content", label: "what the request got" } as const;

export default ["http", "https"].map((name) =>
  defineModel({
    package: name,
    types: { ClientRequest: ["{request,get} > call"], ServerMessage: ["{request,get} > arg any > param 0"] },
    sources: [
      { at: "ServerMessage > on > arg 1 > param 0", ...GOT },
      { at: "ServerMessage > each", ...GOT },
    ],
    sinks: [
      { at: "{request,get} > arg 0", kind: "url", text: true },
      { at: "{request,get} > arg 0 > {host,hostname}", kind: "url" },
      { at: "{request,get} > arg 0 > headers > /./", kind: "header" },
      { at: "{request,get} > arg 1 > headers > /./", kind: "header" },
      { at: "ClientRequest > {write,end} > arg 0", kind: "request-body" },
      { at: "ClientRequest > setHeader > arg 1", kind: "header" },
    ],
    effects: [
      ...effectsAt("read-untrusted", "get > call"),
      ...requestEffects("request", [
        { method: "arg 1 > method", urls: ["arg 0"] },
        { method: "arg 0 > method", urls: [] },
      ]),
    ],
  }),
);
