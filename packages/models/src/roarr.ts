import { defineModel } from "@sluice/core";
import { recordedAt, writtenBy } from "./parts/log-records.ts";

export default defineModel({
  package: "roarr",
  types: { Logger: ["Roarr", "Logger > child > call"] },
  sinks: recordedAt("Logger > arg any", "Logger > {fatal,error,warn,info,debug,trace} > arg any", "Logger > child > arg 0"),
  controls: writtenBy("Logger", "Logger > {fatal,error,warn,info,debug,trace}"),
});
