import { defineModel, type SinkRow } from "@sluice/core";
import { recordedAt, writtenBy } from "./parts/log-records.ts";

const METHODS = "{log,info,warn,error,debug,trace,dir,table,group,groupCollapsed}";

/** What a program prints is for whoever runs it, and its log as well. */
const shownAt = (...places: readonly string[]): readonly SinkRow[] => recordedAt(...places).map((row) => ({ ...row, shown: true }));

export default [
  defineModel({
    package: "global",
    sinks: shownAt(`console > ${METHODS} > arg any`, "process > stderr > write > arg 0"),
    controls: writtenBy(`console > ${METHODS}`, "process > stderr > write"),
  }),
  defineModel({ package: "console", sinks: shownAt(`${METHODS} > arg any`), controls: writtenBy(METHODS) }),
];
