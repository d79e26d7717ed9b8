import { defineModel } from "@sluice/core";
import { recordedAt, writtenBy } from "./parts/log-records.ts";

export default defineModel({
  package: "tslog",
  types: { Logger: ["Logger > new", "Logger > getSubLogger > call"] },
  sinks: recordedAt("Logger > {silly,trace,debug,info,warn,error,fatal} > arg any", "Logger > log > arg 2.."),
  controls: writtenBy("Logger > {silly,trace,debug,info,warn,error,fatal,log}"),
});
