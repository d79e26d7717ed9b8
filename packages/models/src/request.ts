import { defineModel } from "@sluice/core";
import type { SinkRow } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";
import { requestEffects, verbEffects } from "./parts/http-effects.ts";
import { bodiesAt } from "./parts/bodies.ts";

const GOT = { kind: "external-content", label: "what the request got" } as const;
const METHODS = "{get,post,put,patch,del,delete,head}";

// No longer maintained, and still in use.
export default defineModel({
  package: "request",
  types: { Request: ["default", "Request > defaults > call"] },
  sources: ["Request", `Request > ${METHODS}`].map((at) => ({ at: `${at} > arg any > param 2`, ...GOT })),
  sinks: ["Request", `Request > ${METHODS}`].flatMap((at) => [
    { at: `${at} > arg 0`, kind: "url", text: true },
    { at: `${at} > arg 0 > {url,uri,baseUrl}`, kind: "url" },
    ...bodiesAt(`${at} > arg 0 > {body,json,form}`),
    ...[0, 1].map((index): SinkRow => ({ at: `${at} > arg ${index} > headers > /./`, kind: "header" })),
  ]),
  effects: [
    ...verbEffects("Request"),
    ...effectsAt("delete-data", "Request > del > call"),
    ...requestEffects("Request", [
      { method: "arg 0 > method", urls: ["arg 0 > url", "arg 0 > uri"] },
      { method: "arg 1 > method", urls: ["arg 0"] },
    ]),
  ],
});
