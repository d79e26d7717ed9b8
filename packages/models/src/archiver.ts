import { defineModel } from "@sluice/core";

export default defineModel({
  package: "archiver",
  types: { Archiver: ["call", "create > call", "Archiver > {file,directory,append,glob} > call"] },
  sinks: [{ at: "Archiver > {file,directory} > arg 0", kind: "path" }],
});
