import { defineModel } from "@sluice/core";
import { requestEffects } from "./parts/http-effects.ts";

export default defineModel({
  package: "undici",
  types: { ResponseData: ["request > call"], Response: ["fetch > call"] },
  sources: [
    { at: "ResponseData > body > {text,json} > call", kind: "external-content", label: "what the request got" },
    { at: "Response > {text,json} > call", kind: "external-content", label: "what the request got" },
  ],
  sinks: [
    { at: "{request,fetch,stream} > arg 0", kind: "url" },
    { at: "{request,fetch,stream} > arg 1 > body", kind: "request-body" },
    { at: "{request,fetch,stream} > arg 1 > headers > /./", kind: "header" },
  ],
  effects: [...["request", "fetch", "stream"].flatMap((at) => requestEffects(at))],
});
