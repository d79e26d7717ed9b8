import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";

// Text that starts with a scheme opens in a browser; any other text may be a program.
export default defineModel({
  package: "open",
  sinks: [
    { at: "arg 0", kind: "shell-argument" },
    { at: "arg 1 > app > name", kind: "shell" },
    { at: "arg 1 > app > arguments > each", kind: "shell-argument" },
    { at: "openApp > arg 0", kind: "shell" },
    { at: "openApp > arg 1 > arguments > each", kind: "shell-argument" },
  ],
  effects: [...effectsAt("run-command", "openApp > call")],
});
