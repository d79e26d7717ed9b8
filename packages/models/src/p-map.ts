import { defineModel } from "@sluice/core";

export default ["p-map", "p-each-series"].map((name) =>
  defineModel({
    package: name,
    propagators: [
      { at: "default", from: "arg 0 > each", to: "arg 1 > param 0" },
      { at: "default", from: "arg 1 > return", to: "call > each" },
    ],
  }),
);
