import { defineModel } from "@sluice/core";

export default defineModel({
  package: "write-json-file",
  sinks: [{ at: "{default,sync,writeJsonFile,writeJsonFileSync} > arg 0", kind: "path" }],
});
