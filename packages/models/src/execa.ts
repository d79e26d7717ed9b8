import { defineModel } from "@sluice/core";
import { lineEffects, programEffects } from "./parts/commands.ts";
import { effectsAt } from "./parts/effects.ts";
import { commandEnvironmentAt, startsProgram } from "./parts/processes.ts";

const NAMES = ["execa", "execaSync"];

// As tags (`execa`, `$`) they quote what is put in: the first argument is then a list of constants.
export default [
  defineModel({
    package: "execa",
    types: {
      Execa: ["{execa,execaSync,execaNode,execaCommand,execaCommandSync}", "Execa > call"],
      Script: ["$", "$ > {sync,s}", "Script > call"],
    },
    sinks: [
      ...NAMES.flatMap((name) => startsProgram(name, { options: [2] })),
      ...startsProgram("Execa > call > pipe", { options: [2] }),
      commandEnvironmentAt("{execa,execaSync}", "arg 2"),
      { at: "Script > arg 0", kind: "shell" },
      { at: "{execaCommand,execaCommandSync} > arg 0", kind: "shell" },
      { at: "execaNode > arg 0", kind: "shell" },
      { at: "execaNode > arg 1 > each", kind: "shell-argument" },
    ],
    propagators: [{ at: "parseCommandString", from: "arg 0", to: "call > each" }],
    effects: [
      ...NAMES.flatMap((name) => [...programEffects(name), ...lineEffects(name, "arg 0 > 0")]),
      ...lineEffects("Script", "arg 0 > 0"),
      ...lineEffects("{execaCommand,execaCommandSync}"),
      ...effectsAt("run-command", "execaNode > call"),
    ],
  }),
  defineModel({
    package: "execa",
    versions: "<6",
    sinks: [
      ...startsProgram("default", { options: [2] }),
      ...startsProgram("sync", { options: [2] }),
      { at: "{command,commandSync} > arg 0", kind: "shell" },
      { at: "node > arg 0", kind: "shell" },
      { at: "node > arg 1 > each", kind: "shell-argument" },
    ],
    effects: [
      ...["default", "sync"].flatMap((name) => programEffects(name)),
      ...lineEffects("{command,commandSync}"),
      ...effectsAt("run-command", "node > call"),
    ],
  }),
];
