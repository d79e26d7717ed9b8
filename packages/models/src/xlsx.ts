import { defineModel } from "@sluice/core";

export default defineModel({
  package: "xlsx",
  sinks: [
    { at: "{readFile,writeFileAsync} > arg 0", kind: "path" },
    { at: "{writeFile,writeFileXLSX} > arg 1", kind: "path" },
  ],
  effects: [{ at: "{writeFile,writeFileXLSX,writeFileAsync} > call", kind: "write-file" }],
});
