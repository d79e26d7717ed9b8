import { defineModel } from "@sluice/core";

export default defineModel({
  package: "extract-zip",
  sinks: [
    { at: "arg 0", kind: "path" },
    { at: "arg 1 > dir", kind: "path" },
  ],
  effects: [{ at: "call", kind: "write-file" }],
});
