import { defineModel } from "@sluice/core";
import { lineEffects } from "./parts/commands.ts";
import { effectsAt } from "./parts/effects.ts";

// The other machine's shell runs what it is sent.
export default defineModel({
  package: "node-ssh",
  types: {
    NodeSSH: ["NodeSSH > new", "NodeSSH > connect > call"],
    ClientChannel: ["NodeSSH > requestShell > call", "NodeSSH > withShell > arg 0 > param 0"],
  },
  sinks: [
    { at: "NodeSSH > {execCommand,exec} > arg 0", kind: "shell" },
    { at: "NodeSSH > exec > arg 1 > each", kind: "shell-argument" },
    { at: "ClientChannel > {write,end} > arg 0", kind: "shell" },
    { at: "NodeSSH > {getFile,putFile,putDirectory,getDirectory} > arg 0", kind: "path" },
  ],
  effects: [
    ...lineEffects("NodeSSH > execCommand", "arg 0", "run-remote-command"),
    ...lineEffects("NodeSSH > exec", "arg 0", "run-remote-command"),
    ...effectsAt("run-remote-command", "ClientChannel > {write,end} > call"),
    ...effectsAt("write-file", "NodeSSH > {putFile,putFiles,putDirectory,getFile,getDirectory} > call"),
  ],
});
