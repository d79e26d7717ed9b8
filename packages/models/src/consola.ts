import { defineModel } from "@sluice/core";
import { recordedAt, writtenBy } from "./parts/log-records.ts";

const LEVELS = "{silent,fatal,error,warn,log,info,success,fail,ready,start,box,debug,trace,verbose}";

export default defineModel({
  package: "consola",
  types: {
    ConsolaInstance: ["consola", "createConsola > call", "ConsolaInstance > {create,withTag,withDefaults} > call"],
  },
  sinks: recordedAt(`ConsolaInstance > ${LEVELS} > arg any`, `${LEVELS} > arg any`),
  controls: writtenBy(`ConsolaInstance > ${LEVELS}`, LEVELS),
});
