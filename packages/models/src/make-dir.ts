import { defineModel } from "@sluice/core";

export default defineModel({
  package: "make-dir",
  sinks: [{ at: "{default,sync,makeDirectory,makeDirectorySync} > arg 0", kind: "path" }],
});
