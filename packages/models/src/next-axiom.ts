import { defineModel } from "@sluice/core";
import { recordedAt, writtenBy } from "./parts/log-records.ts";

const LEVELS = "{debug,info,warn,error}";

export default defineModel({
  package: "next-axiom",
  types: { Logger: ["log", "Logger > new", "useLogger > call", "Logger > with > call", "withAxiom > arg 0 > param 0 > log"] },
  sinks: recordedAt(`Logger > ${LEVELS} > arg any`),
  controls: writtenBy(`Logger > ${LEVELS}`),
});
