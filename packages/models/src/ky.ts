import { defineModel } from "@sluice/core";
import { requestEffects, verbEffects } from "./parts/http-effects.ts";
import { bodiesAt } from "./parts/bodies.ts";

const GOT = { kind: "external-content", label: "what the request got" } as const;
const METHODS = "{get,post,put,patch,head,delete}";

export default defineModel({
  package: "ky",
  types: { Ky: ["default", "Ky > {create,extend} > call"], Response: ["Ky > call", `Ky > ${METHODS} > call`] },
  sources: [{ at: "Response > {text,json,formData,arrayBuffer,blob} > call", ...GOT }],
  sinks: [
    { at: "Ky > arg 0", kind: "url" },
    { at: `Ky > ${METHODS} > arg 0`, kind: "url" },
    { at: "Ky > {create,extend} > arg 0 > prefixUrl", kind: "url" },
    ...bodiesAt("Ky > arg 1 > {json,body}", `Ky > ${METHODS} > arg 1 > {json,body}`),
    { at: `Ky > ${METHODS} > arg 1 > headers > /./`, kind: "header" },
  ],
  effects: [...verbEffects("Ky"), ...requestEffects("Ky")],
});
