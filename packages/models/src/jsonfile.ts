import { defineModel } from "@sluice/core";

export default defineModel({
  package: "jsonfile",
  sinks: [{ at: "{readFile,readFileSync,writeFile,writeFileSync} > arg 0", kind: "path" }],
});
