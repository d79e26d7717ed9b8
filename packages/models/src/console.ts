import { defineModel } from "@sluice/core";
import { recordedAt } from "./parts/log-records.ts";

const METHODS = "{log,info,warn,error,debug,trace,dir,table,group,groupCollapsed} > arg any";

export default [
  defineModel({ package: "global", sinks: recordedAt(`console > ${METHODS}`, "process > stderr > write > arg 0") }),
  defineModel({ package: "console", sinks: recordedAt(METHODS) }),
];
