import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";

export default defineModel({
  package: "write-json-file",
  sinks: [{ at: "{default,sync,writeJsonFile,writeJsonFileSync} > arg 0", kind: "path" }],
  effects: [...effectsAt("write-file", "{default,sync,writeJsonFile,writeJsonFileSync} > call")],
});
