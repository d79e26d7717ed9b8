import { defineModel } from "@sluice/core";
import { programEffects } from "./parts/commands.ts";
import { effectsAt } from "./parts/effects.ts";
import { commandEnvironmentAt, startsProgram } from "./parts/processes.ts";

export default ["node-pty", "@lydell/node-pty", "@homebridge/node-pty-prebuilt-multiarch"].map((name) =>
  defineModel({
    package: name,
    types: { IPty: ["spawn > call"] },
    sinks: [
      ...startsProgram("spawn"),
      commandEnvironmentAt("spawn", "arg 2"),
      { at: "spawn > arg 1", kind: "shell-argument" },
      // What a terminal is told to type, the shell in it runs.
      { at: "IPty > write > arg 0", kind: "shell" },
    ],
    effects: [...programEffects("spawn"), ...effectsAt("run-command", "IPty > write > call")],
  }),
);
