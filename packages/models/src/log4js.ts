import { defineModel } from "@sluice/core";
import { recordedAt, writtenBy } from "./parts/log-records.ts";

export default defineModel({
  package: "log4js",
  types: { Logger: ["getLogger > call"] },
  sinks: recordedAt("Logger > {log,fatal,error,warn,info,debug,trace,mark} > arg any", "Logger > addContext > arg 1"),
  controls: writtenBy("Logger > {log,fatal,error,warn,info,debug,trace,mark}"),
  records: [{ at: "configure > arg 0 > appenders > each > filename", is: "file" }],
});
