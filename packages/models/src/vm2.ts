import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";

// Ways out of this sandbox have been found again and again; its authors gave up on it for years.
export default defineModel({
  package: "vm2",
  types: { VM: ["{VM,NodeVM} > new"] },
  sinks: [
    { at: "VM > run > arg 0", kind: "code" },
    { at: "VMScript > arg 0", kind: "code" },
  ],
  effects: [...effectsAt("run-code", "VM > {run,runFile} > call")],
});
