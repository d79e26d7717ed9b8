import { defineModel } from "@sluice/core";
import { recordedAt, writtenBy } from "./parts/log-records.ts";

export default defineModel({
  package: "pino",
  types: { Logger: ["call", "pino > call", "Logger > child > call"], BaseLogger: [], AnyLogger: ["Logger", "BaseLogger"] },
  sinks: recordedAt("AnyLogger > {fatal,error,warn,info,debug,trace} > arg any", "Logger > {child,setBindings} > arg 0"),
  controls: writtenBy("AnyLogger > {fatal,error,warn,info,debug,trace}"),
});
