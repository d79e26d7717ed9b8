import { defineModel } from "@sluice/core";
import { recordedAt, writtenBy } from "./parts/log-records.ts";

const LEVELS = "{error,warn,info,verbose,debug,silly,log}";

export default defineModel({
  package: "electron-log",
  types: { Logger: ["create > call", "scope > call", "Logger > scope > call"] },
  sinks: recordedAt(`${LEVELS} > arg any`, `Logger > ${LEVELS} > arg any`),
  controls: writtenBy(LEVELS, `Logger > ${LEVELS}`),
});
