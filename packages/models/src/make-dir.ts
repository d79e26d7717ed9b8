import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";

export default defineModel({
  package: "make-dir",
  sinks: [{ at: "{default,sync,makeDirectory,makeDirectorySync} > arg 0", kind: "path" }],
  effects: [...effectsAt("add-folder", "{default,sync,makeDirectory,makeDirectorySync} > call")],
});
