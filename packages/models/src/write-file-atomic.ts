import { defineModel } from "@sluice/core";

export default defineModel({
  package: "write-file-atomic",
  sinks: [{ at: "{default,sync} > arg 0", kind: "path" }],
});
