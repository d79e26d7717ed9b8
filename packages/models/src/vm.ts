import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";

// Node's documentation says it itself: `vm` is no way to run untrusted code.
export default defineModel({
  package: "vm",
  sinks: [
    { at: "{runInContext,runInNewContext,runInThisContext,compileFunction} > arg 0", kind: "code" },
    { at: "{Script,SourceTextModule} > arg 0", kind: "code" },
  ],
  effects: [
    ...effectsAt("run-code", "{runInContext,runInNewContext,runInThisContext,compileFunction} > call", "{Script,SourceTextModule} > new"),
  ],
});
