import { defineModel } from "@sluice/core";
import { recordedAt, writtenBy } from "./parts/log-records.ts";

export default defineModel({
  package: "bunyan",
  types: { Logger: ["new", "createLogger > call", "Logger > child > call"] },
  sinks: recordedAt("Logger > {fatal,error,warn,info,debug,trace} > arg any", "Logger > child > arg 0"),
  controls: writtenBy("Logger > {fatal,error,warn,info,debug,trace}"),
});
