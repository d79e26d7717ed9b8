import { defineModel } from "@sluice/core";
import { recordedAt, writtenBy } from "./parts/log-records.ts";

const LEVELS = "{trace,debug,info,warn,error,critical}";

export default defineModel({
  package: "@aws-lambda-powertools/logger",
  types: { Logger: ["Logger > new", "Logger > createChild > call"] },
  sinks: recordedAt(`Logger > ${LEVELS} > arg any`, "Logger > {appendKeys,appendPersistentKeys} > arg 0"),
  controls: writtenBy(`Logger > ${LEVELS}`),
});
