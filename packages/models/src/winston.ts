import { defineModel } from "@sluice/core";
import { recordedAt, writtenBy } from "./parts/log-records.ts";

// The module is a logger itself.
const LEVELS = "{log,error,warn,info,http,verbose,debug,silly}";

export default defineModel({
  package: "winston",
  types: { Logger: ["createLogger > call", "loggers > {add,get} > call", "Logger > child > call"] },
  sinks: recordedAt(`Logger > ${LEVELS} > arg any`, `${LEVELS} > arg any`, "Logger > child > arg 0"),
  controls: writtenBy(`Logger > ${LEVELS}`, LEVELS),
  records: [
    { at: "transports > File > arg 0 > filename", is: "file" },
    { at: "transports > File > arg 0 > dirname", is: "folder" },
    { at: "transports > Stream > arg 0 > stream", is: "stream" },
  ],
});
