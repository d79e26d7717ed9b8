import { defineModel } from "@sluice/core";
import { recordedAt } from "./parts/log-records.ts";

const LEVELS = "{silent,fatal,error,warn,log,info,success,fail,ready,start,box,debug,trace,verbose} > arg any";

export default defineModel({
  package: "consola",
  types: {
    ConsolaInstance: ["consola", "createConsola > call", "ConsolaInstance > {create,withTag,withDefaults} > call"],
  },
  sinks: recordedAt(`ConsolaInstance > ${LEVELS}`, LEVELS),
});
