import { defineModel } from "@sluice/core";
import { programEffects } from "./parts/commands.ts";
import { startsProgram } from "./parts/processes.ts";

export default defineModel({
  package: "nano-spawn",
  types: { Subprocess: ["call", "Subprocess > pipe > call"] },
  sinks: [...startsProgram("default", { options: [2] }), ...startsProgram("Subprocess > pipe", { options: [2] })],
  effects: [...programEffects("default")],
});
