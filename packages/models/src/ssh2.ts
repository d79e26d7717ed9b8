import { defineModel } from "@sluice/core";
import { lineEffects } from "./parts/commands.ts";
import { effectsAt } from "./parts/effects.ts";

// The other machine's shell runs what it is sent.
export default defineModel({
  package: "ssh2",
  types: { Client: ["Client > new"], ClientChannel: ["Client > shell > arg any > param 1"] },
  sinks: [
    { at: "Client > exec > arg 0", kind: "shell" },
    { at: "ClientChannel > {write,end} > arg 0", kind: "shell" },
  ],
  effects: [
    ...lineEffects("Client > exec", "arg 0", "run-remote-command"),
    ...effectsAt("run-remote-command", "ClientChannel > {write,end} > call"),
  ],
});
