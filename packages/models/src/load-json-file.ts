import { defineModel } from "@sluice/core";

export default defineModel({
  package: "load-json-file",
  sinks: [{ at: "{default,sync,loadJsonFile,loadJsonFileSync} > arg 0", kind: "path" }],
});
