import { defineModel } from "@sluice/core";
import { bodiesAt } from "./parts/bodies.ts";
import { effectsAt } from "./parts/effects.ts";
import { pathEffects } from "./parts/http-effects.ts";

// Paths are those of an OpenAPI description, with names in braces for what a request puts there: no data chooses where it goes.
export default defineModel({
  package: "openapi-fetch",
  types: { Client: ["default > call"] },
  sources: [{ at: "Client > {GET,POST,PUT,PATCH,DELETE} > call > {data,error}", kind: "external-content", label: "what the request got" }],
  sinks: [{ at: "default > arg 0 > baseUrl", kind: "url" }, ...bodiesAt("Client > {POST,PUT,PATCH} > arg 1 > body")],
  effects: [
    ...effectsAt("read-untrusted", "Client > {GET,HEAD} > call"),
    ...effectsAt("delete-data", "Client > DELETE > call"),
    ...pathEffects("Client > {POST,PUT,PATCH}", "arg 0", "arg 1 > body"),
  ],
});
