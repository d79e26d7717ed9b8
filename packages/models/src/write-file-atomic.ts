import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";

export default defineModel({
  package: "write-file-atomic",
  sinks: [{ at: "{default,sync} > arg 0", kind: "path" }],
  effects: [...effectsAt("write-file", "{default,sync} > call")],
});
