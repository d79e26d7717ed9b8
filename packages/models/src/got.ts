import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";
import { requestEffects, verbEffects } from "./parts/http-effects.ts";
import { bodiesAt } from "./parts/bodies.ts";

const VERBS = "{get,post,put,patch,head,delete,stream,paginate}";

export default defineModel({
  package: "got",
  types: { Got: ["default", "Got > extend > call"] },
  sources: [
    { at: "Got > call > {text,json} > call", kind: "external-content", label: "what the request got" },
    { at: "Got > {get,post,put,patch} > call > {text,json} > call", kind: "external-content", label: "what the request got" },
    { at: "Got > call > body", kind: "external-content", label: "what the request got" },
    { at: "Got > {get,post,put,patch} > call > body", kind: "external-content", label: "what the request got" },
  ],
  sinks: [
    { at: "Got > arg 0", kind: "url" },
    { at: `Got > ${VERBS} > arg 0`, kind: "url" },
    { at: "Got > extend > arg 0 > prefixUrl", kind: "url" },
    ...bodiesAt("Got > arg 1 > {body,json,form}", "Got > {post,put,patch} > arg 1 > {body,json,form}"),
    { at: "Got > arg 1 > headers > /./", kind: "header" },
    { at: `Got > ${VERBS} > arg 1 > headers > /./`, kind: "header" },
  ],
  effects: [...verbEffects("Got"), ...effectsAt("read-untrusted", "Got > {stream,paginate} > call"), ...requestEffects("Got")],
});
