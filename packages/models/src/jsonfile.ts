import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";

export default defineModel({
  package: "jsonfile",
  sinks: [
    { at: "{readFile,readFileSync} > arg 0", kind: "path", reads: true },
    { at: "{writeFile,writeFileSync} > arg 0", kind: "path" },
  ],
  effects: [...effectsAt("write-file", "{writeFile,writeFileSync} > call")],
});
