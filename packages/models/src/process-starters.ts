import { defineModel } from "@sluice/core";
import { startsProgram } from "./parts/processes.ts";

export default [
  defineModel({
    package: "cross-spawn",
    sinks: [
      ...startsProgram("default", { options: [1, 2] }),
      ...startsProgram("spawn", { options: [1, 2] }),
      ...startsProgram("sync", { options: [1, 2] }),
    ],
  }),
  defineModel({
    package: "tinyexec",
    sinks: [
      ...["x", "exec", "xSync", "execSync", "ExecProcess"].flatMap((name) => startsProgram(name)),
      ...startsProgram("{x,exec} > call > pipe"),
      {
        at: "{x,exec,xSync,execSync,ExecProcess} > arg 1 > each",
        kind: "shell",
        when: { option: "x > arg 2 > nodeOptions > shell", is: "set" },
      },
    ],
  }),
  defineModel({
    package: "nano-spawn",
    types: { Subprocess: ["call", "Subprocess > pipe > call"] },
    sinks: [...startsProgram("default", { options: [1, 2] }), ...startsProgram("Subprocess > pipe", { options: [1, 2] })],
  }),
  // Text that starts with a scheme opens in a browser; any other text may be a program.
  defineModel({
    package: "open",
    sinks: [
      { at: "arg 0", kind: "shell-argument" },
      { at: "arg 1 > app > name", kind: "shell" },
      { at: "arg 1 > app > arguments > each", kind: "shell-argument" },
      { at: "openApp > arg 0", kind: "shell" },
      { at: "openApp > arg 1 > arguments > each", kind: "shell-argument" },
    ],
  }),
  ...["node-pty", "@lydell/node-pty", "@homebridge/node-pty-prebuilt-multiarch"].map((name) =>
    defineModel({
      package: name,
      types: { IPty: ["spawn > call"] },
      sinks: [
        ...startsProgram("spawn"),
        { at: "spawn > arg 1", kind: "shell-argument" },
        // What a terminal is told to type, the shell in it runs.
        { at: "IPty > write > arg 0", kind: "shell" },
      ],
    }),
  ),
];
