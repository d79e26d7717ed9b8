import { defineModel } from "@sluice/core";

// Both refuse what climbs out of the root; without one, any absolute path goes.
export default defineModel({
  package: "send",
  sinks: [
    { at: "arg 1", kind: "path", when: { option: "default > arg 2 > root", is: "set", not: true } },
    { at: "arg 2 > root", kind: "path" },
  ],
});
