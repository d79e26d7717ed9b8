import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";

const FUNCTIONS = "default";

// One path, or a list of them.
export default defineModel({
  package: "trash",
  sinks: [
    { at: `${FUNCTIONS} > arg 0`, kind: "path" },
    { at: `${FUNCTIONS} > arg 0 > each`, kind: "path" },
  ],
  effects: [...effectsAt("delete-file", `${FUNCTIONS} > call`)],
});
