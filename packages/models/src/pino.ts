import { defineModel, type RecordRow } from "@sluice/core";
import { recordedAt, writtenBy } from "./parts/log-records.ts";

export default defineModel({
  package: "pino",
  types: { Logger: ["call", "pino > call", "Logger > child > call"], BaseLogger: [], AnyLogger: ["Logger", "BaseLogger"] },
  sinks: recordedAt("AnyLogger > {fatal,error,warn,info,debug,trace} > arg any", "Logger > {child,setBindings} > arg 0"),
  controls: writtenBy("AnyLogger > {fatal,error,warn,info,debug,trace}"),
  records: [
    { at: "destination > arg 0", is: "file" },
    { at: "destination > arg 0 > dest", is: "file" },
    ...["arg 0 > transport", "pino > arg 0 > transport", "transport > arg 0"].flatMap((transport): RecordRow[] => [
      { at: `${transport} > options > destination`, is: "file" },
      { at: `${transport} > targets > each > options > destination`, is: "file" },
    ]),
    ...["arg 0", "arg 1", "pino > arg 0", "pino > arg 1"].map((at): RecordRow => ({ at, is: "stream" })),
  ],
});
