import { defineModel, SINK_KINDS } from "@sluice/core";
import { lineEffects, programEffects, sessionEffect } from "./parts/commands.ts";
import { effectsAt } from "./parts/effects.ts";
import { INTERPRETERS } from "./parts/interpreters.ts";
import { containerCommandAt } from "./parts/permissions.ts";
import { commandEnvironmentAt, startsProgram } from "./parts/processes.ts";

const NOT_RUN = (Object.keys(SINK_KINDS) as (keyof typeof SINK_KINDS)[]).filter((kind) => kind !== "shell" && kind !== "shell-argument");

/** Options by which agents of the command line are told to ask nobody. */
const UNCHECKED_AGENT = "--(?:dangerously-skip-permissions|dangerously-bypass-approvals-and-sandbox|yolo|allow-all-tools)";

export default defineModel({
  package: "child_process",
  interpreters: INTERPRETERS,
  types: { ChildProcess: ["{spawn,exec,execFile,fork} > call"] },
  settings: [
    ...["spawn", "spawnSync", "execFile", "execFileSync"].map((start) => containerCommandAt(`${start} > arg 1`, `${start} > arg 0`)),
    containerCommandAt("{exec,execSync} > arg 0"),
    {
      at: "{spawn,spawnSync,execFile,execFileSync} > arg 1 > each",
      kind: "unrestricted-tools",
      matches: `^${UNCHECKED_AGENT}$`,
      label: "the agent that it starts asks nobody before it acts",
    },
    {
      at: "{exec,execSync} > arg 0",
      kind: "unrestricted-tools",
      matches: `(?:^|[\\s'"])${UNCHECKED_AGENT}(?=$|[\\s'"])`,
      label: "the agent that it starts asks nobody before it acts",
    },
  ],
  sinks: [
    { at: "{exec,execSync} > arg 0", kind: "shell" },
    commandEnvironmentAt("{spawn,spawnSync,execFile,execFileSync,fork}", "arg 2"),
    commandEnvironmentAt("{exec,execSync}", "arg 1"),
    ...["spawn", "spawnSync", "execFile", "execFileSync"].flatMap((name) => startsProgram(name, { options: [2] })),
    { at: "ChildProcess > stdin > {write,end} > arg 0", kind: "shell", session: true },
    { at: "fork > arg 0", kind: "shell" },
    { at: "fork > arg 1 > each", kind: "shell-argument" },
  ],
  // What a command line finds has names that were chosen with it: only what runs such names is told of them.
  propagators: [
    { at: "exec", from: "arg 0", to: "call > stdout", chosen: true, clears: NOT_RUN },
    { at: "exec", from: "arg 0", to: "arg 1 > param 1", chosen: true, clears: NOT_RUN },
    { at: "exec", from: "arg 0", to: "arg 2 > param 1", chosen: true, clears: NOT_RUN },
    { at: "execSync", from: "arg 0", to: "call", chosen: true, clears: NOT_RUN },
  ],
  effects: [
    ...lineEffects("{exec,execSync}"),
    ...["spawn", "spawnSync", "execFile", "execFileSync"].flatMap((name) => programEffects(name)),
    ...effectsAt("run-command", "fork > call"),
    ...["write", "end"].map((method) => sessionEffect(`ChildProcess > stdin > ${method}`)),
  ],
});
