import { defineModel } from "@sluice/core";

// Scripts of a page run, and reach Node from there, only where that is asked for.
export default defineModel({
  package: "jsdom",
  sinks: [{ at: "JSDOM > arg 0", kind: "code", when: { option: "JSDOM > arg 1 > runScripts", is: "dangerously" } }],
  propagators: [{ at: "JSDOM", from: "arg 0", to: "call" }],
});
