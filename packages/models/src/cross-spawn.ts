import { defineModel } from "@sluice/core";
import { startsProgram } from "./parts/processes.ts";

export default defineModel({
  package: "cross-spawn",
  sinks: [
    ...startsProgram("default", { options: [1, 2] }),
    ...startsProgram("spawn", { options: [1, 2] }),
    ...startsProgram("sync", { options: [1, 2] }),
  ],
});
