import { defineModel } from "@sluice/core";
import { recordedAt, writtenBy } from "./parts/log-records.ts";

const LEVELS = "{trace,debug,info,warn,warning,error,fatal}";

export default defineModel({
  package: "@logtape/logtape",
  types: { Logger: ["getLogger > call", "Logger > {getChild,with} > call"] },
  sinks: recordedAt(`Logger > ${LEVELS} > arg any`),
  controls: writtenBy(`Logger > ${LEVELS}`),
});
