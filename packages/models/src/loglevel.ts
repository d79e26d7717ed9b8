import { defineModel } from "@sluice/core";
import { recordedAt, writtenBy } from "./parts/log-records.ts";

const LEVELS = "{log,error,warn,info,debug,trace}";

export default defineModel({
  package: "loglevel",
  types: { Logger: ["getLogger > call"] },
  sinks: recordedAt(`${LEVELS} > arg any`, `Logger > ${LEVELS} > arg any`),
  controls: writtenBy(LEVELS, `Logger > ${LEVELS}`),
});
