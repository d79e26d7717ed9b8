import { defineModel } from "@sluice/core";
import { startsProgram } from "./parts/processes.ts";

export default defineModel({
  package: "child_process",
  sinks: [
    { at: "{exec,execSync} > arg 0", kind: "shell" },
    ...["spawn", "spawnSync", "execFile", "execFileSync"].flatMap((name) => startsProgram(name, { options: [2] })),
    { at: "fork > arg 0", kind: "shell" },
    { at: "fork > arg 1 > each", kind: "shell-argument" },
  ],
});
