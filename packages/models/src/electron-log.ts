import { defineModel } from "@sluice/core";
import { recordedAt } from "./parts/log-records.ts";

const LEVELS = "{error,warn,info,verbose,debug,silly,log} > arg any";

export default defineModel({
  package: "electron-log",
  types: { Logger: ["create > call", "scope > call", "Logger > scope > call"] },
  sinks: recordedAt(LEVELS, `Logger > ${LEVELS}`),
});
