import { defineModel, type RecordRow } from "@sluice/core";
import { recordedAt, writtenBy } from "./parts/log-records.ts";

export default defineModel({
  package: "bunyan",
  types: { Logger: ["new", "createLogger > call", "Logger > child > call"] },
  sinks: recordedAt("Logger > {fatal,error,warn,info,debug,trace} > arg any", "Logger > child > arg 0"),
  controls: writtenBy("Logger > {fatal,error,warn,info,debug,trace}"),
  records: ["", "createLogger > "].flatMap((made): RecordRow[] => [
    { at: `${made}arg 0 > streams > each > path`, is: "file" },
    { at: `${made}arg 0 > streams > each > stream`, is: "stream" },
    { at: `${made}arg 0 > stream`, is: "stream" },
  ]),
});
