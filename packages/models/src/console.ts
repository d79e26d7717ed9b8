import { defineModel } from "@sluice/core";
import { recordedAt } from "./parts/log-records.ts";

const sinks = recordedAt("{log,info,warn,error,debug,trace,dir,table,group,groupCollapsed} > arg any");

export default [
  defineModel({ package: "global", sinks: sinks.map((row) => ({ ...row, at: `console > ${row.at}` })) }),
  defineModel({ package: "console", sinks }),
];
