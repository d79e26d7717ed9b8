import { defineModel } from "@sluice/core";

export default defineModel({
  package: "sharp",
  types: { Sharp: ["call", "Sharp > {resize,rotate,png,jpeg,webp,avif,composite,extract,flatten,blur,toFormat,clone} > call"] },
  sinks: [
    { at: "arg 0", kind: "path" },
    { at: "Sharp > toFile > arg 0", kind: "path" },
  ],
  effects: [{ at: "Sharp > toFile > call", kind: "write-file" }],
});
