import { defineModel } from "@sluice/core";
import type { ControlRow } from "@sluice/core";

/** The callback comes last, after options or not. */
const CALLED_BACK = [1, 2].map((index): ControlRow => ({ at: `Interface > question > arg ${index} > param 0`, control: "approval" }));

// What a person answers, not what was asked.
export default [
  defineModel({
    package: "readline",
    types: { Interface: ["createInterface > call", "promises > createInterface > call"] },
    opaque: ["Interface > question"],
    // What the callback is told was read by the interface.
    propagators: [1, 2].map((index) => ({ at: "Interface > question", from: "this", to: `arg ${index} > param 0` })),
    controls: [{ at: "Interface > question > call", control: "approval" }, ...CALLED_BACK],
  }),
  defineModel({
    package: "readline/promises",
    types: { Interface: ["createInterface > call"] },
    opaque: ["Interface > question"],
  }),
];
