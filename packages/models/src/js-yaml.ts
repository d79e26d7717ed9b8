import { defineModel } from "@sluice/core";

// Since version 4 `load` knows no types of JavaScript.
export default defineModel({
  package: "js-yaml",
  versions: "<4.0.0-0",
  sinks: [{ at: "{load,loadAll} > arg 0", kind: "deserialize" }],
});
