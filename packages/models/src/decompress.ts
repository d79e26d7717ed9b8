import { defineModel } from "@sluice/core";

export default defineModel({
  package: "decompress",
  sinks: [
    { at: "arg 0", kind: "path" },
    { at: "arg 1", kind: "path" },
  ],
  effects: [{ at: "call", kind: "write-file" }],
});
