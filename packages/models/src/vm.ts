import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";

// Node's documentation says it itself: `vm` is no way to run untrusted code.
export default defineModel({
  package: "vm",
  sinks: [
    { at: "{runInContext,runInNewContext,runInThisContext} > arg 0", kind: "code" },
    { at: "compileFunction > arg 0", kind: "code", compiles: true },
    { at: "{Script,SourceTextModule} > arg 0", kind: "code" },
  ],
  effects: [
    ...effectsAt("run-code", "{runInContext,runInNewContext,runInThisContext,compileFunction} > call", "{Script,SourceTextModule} > new"),
  ],
});
