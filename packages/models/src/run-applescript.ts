import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";

// AppleScript starts programs (`do shell script`) and drives every other application.
export default defineModel({
  package: "run-applescript",
  sinks: [{ at: "{runAppleScript,runAppleScriptSync} > arg 0", kind: "shell" }],
  effects: [...effectsAt("run-command", "{runAppleScript,runAppleScriptSync} > call")],
});
