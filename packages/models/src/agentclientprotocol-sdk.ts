import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";

// The editor is asked: it reads and writes the files that are open there, and runs commands in its terminals.
export default defineModel({
  package: "@agentclientprotocol/sdk",
  versions: "<1.0.0",
  types: { AgentSideConnection: ["AgentSideConnection > new", "AgentSideConnection > arg 0 > param 0"] },
  sinks: [
    { at: "AgentSideConnection > createTerminal > arg 0 > command", kind: "shell" },
    { at: "AgentSideConnection > {writeTextFile,readTextFile} > arg 0 > path", kind: "path" },
  ],
  effects: [
    ...effectsAt("read-private", "AgentSideConnection > readTextFile > call"),
    ...effectsAt("write-file", "AgentSideConnection > writeTextFile > call"),
    ...effectsAt("run-command", "AgentSideConnection > createTerminal > call"),
  ],
  controls: [{ at: "AgentSideConnection > requestPermission > call", control: "approval" }],
});
