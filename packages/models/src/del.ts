import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";

const FUNCTIONS = "{default,sync,deleteAsync,deleteSync}";

// One path, or a list of them.
export default defineModel({
  package: "del",
  sinks: [
    { at: `${FUNCTIONS} > arg 0`, kind: "path" },
    { at: `${FUNCTIONS} > arg 0 > each`, kind: "path" },
  ],
  effects: [...effectsAt("delete-file", `${FUNCTIONS} > call`)],
});
