import { defineModel } from "@sluice/core";
import { requestEffects } from "./parts/http-effects.ts";
import { bodiesAt } from "./parts/bodies.ts";

const GOT = { kind: "external-content", label: "what the request got" } as const;

export default defineModel({
  package: "ofetch",
  types: { Fetch: ["{ofetch,$fetch}", "Fetch > create > call"] },
  sources: [
    { at: "Fetch > call", ...GOT },
    { at: "Fetch > raw > call > _data", ...GOT },
  ],
  sinks: ["Fetch > arg", "Fetch > {raw,native} > arg"].flatMap((at) => [
    { at: `${at} 0`, kind: "url" },
    { at: `${at} 1 > baseURL`, kind: "url" },
    ...bodiesAt(`${at} 1 > body`),
    { at: `${at} 1 > headers > /./`, kind: "header" },
  ]),
  effects: [...requestEffects("Fetch"), ...requestEffects("Fetch > raw")],
});
