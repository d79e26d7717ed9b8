import { defineModel } from "@sluice/core";
import { recordedAt, writtenBy } from "./parts/log-records.ts";

const METHODS = "{log,info,warn,error,debug,trace,dir,table,group,groupCollapsed}";

export default [
  defineModel({
    package: "global",
    sinks: recordedAt(`console > ${METHODS} > arg any`, "process > stderr > write > arg 0"),
    controls: writtenBy(`console > ${METHODS}`, "process > stderr > write"),
  }),
  defineModel({ package: "console", sinks: recordedAt(`${METHODS} > arg any`), controls: writtenBy(METHODS) }),
];
