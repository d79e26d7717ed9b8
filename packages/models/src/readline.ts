import { defineModel } from "@sluice/core";

// What a person answers, not what was asked.
export default [
  defineModel({
    package: "readline",
    types: { Interface: ["createInterface > call", "promises > createInterface > call"] },
    opaque: ["Interface > question"],
  }),
  defineModel({ package: "readline/promises", types: { Interface: ["createInterface > call"] }, opaque: ["Interface > question"] }),
];
