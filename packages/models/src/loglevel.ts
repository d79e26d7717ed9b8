import { defineModel } from "@sluice/core";
import { recordedAt } from "./parts/log-records.ts";

const LEVELS = "{log,error,warn,info,debug,trace} > arg any";

export default defineModel({
  package: "loglevel",
  types: { Logger: ["getLogger > call"] },
  sinks: recordedAt(LEVELS, `Logger > ${LEVELS}`),
});
