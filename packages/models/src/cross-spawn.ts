import { defineModel } from "@sluice/core";
import { programEffects } from "./parts/commands.ts";
import { commandEnvironmentAt, startsProgram } from "./parts/processes.ts";

export default defineModel({
  package: "cross-spawn",
  sinks: [
    commandEnvironmentAt("{default,spawn,sync}", "arg 2"),
    ...startsProgram("default", { options: [2] }),
    ...startsProgram("spawn", { options: [2] }),
    ...startsProgram("sync", { options: [2] }),
  ],
  effects: [...["default", "spawn", "sync"].flatMap((name) => programEffects(name))],
});
