import { defineModel } from "@sluice/core";
import { requestEffects, verbEffects } from "./parts/http-effects.ts";
import { bodiesAt } from "./parts/bodies.ts";

const GOT = { kind: "external-content", label: "what the request got" } as const;

export default defineModel({
  package: "needle",
  types: { Response: ["call", "{get,post,put,patch,delete,head} > call", "{get,post,put,patch,delete,head} > arg any > param 1"] },
  sources: [
    { at: "Response > body", ...GOT },
    { at: "{get,post,put,patch,delete,head} > arg any > param 2", ...GOT },
  ],
  sinks: [
    { at: "arg 1", kind: "url" },
    { at: "{get,post,put,patch,delete,head} > arg 0", kind: "url" },
    ...bodiesAt("arg 2", "{post,put,patch} > arg 1"),
    { at: "{post,put,patch} > arg 2 > headers > /./", kind: "header" },
    { at: "{get,head} > arg 1 > headers > /./", kind: "header" },
  ],
  effects: [...verbEffects("default"), ...requestEffects("default", [{ method: "arg 0", urls: ["arg 1"] }])],
});
