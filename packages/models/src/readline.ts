import { defineModel } from "@sluice/core";

export default ["readline", "readline/promises"].map((name) =>
  defineModel({
    package: name,
    types: { Interface: ["createInterface > call", "promises > createInterface > call"] },
    // What a person answers, not what was asked.
    opaque: ["Interface > question"],
  }),
);
