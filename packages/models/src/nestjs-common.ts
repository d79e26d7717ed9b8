import { defineModel } from "@sluice/core";
import { recordedAt } from "./parts/log-records.ts";

// `Logger` also has its methods on the class.
const LEVELS = "{log,error,warn,debug,verbose,fatal} > arg any";

export default defineModel({
  package: "@nestjs/common",
  types: { Logger: ["Logger > new"], ConsoleLogger: ["ConsoleLogger > new"], LoggerService: [] },
  sinks: recordedAt(`{Logger,ConsoleLogger,LoggerService} > ${LEVELS}`),
});
