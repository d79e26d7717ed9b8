import { defineModel } from "@sluice/core";

// AppleScript starts programs (`do shell script`) and drives every other application.
export default defineModel({
  package: "run-applescript",
  sinks: [{ at: "{runAppleScript,runAppleScriptSync} > arg 0", kind: "shell" }],
});
