import { defineModel } from "@sluice/core";
import { recordedAt, writtenBy } from "./parts/log-records.ts";

export default defineModel({
  package: "dd-trace",
  types: {
    // The default export is the tracer.
    Tracer: ["tracer", "default", "init > call"],
    Span: [
      "Tracer > startSpan > call",
      "Tracer > scope > call > active > call",
      "Tracer > trace > arg 1 > param 0",
      "Tracer > trace > arg 2 > param 0",
      "Span > {setTag,addTags} > call",
    ],
  },
  sinks: recordedAt("Span > setTag > arg 1", "Span > addTags > arg 0", "Tracer > {startSpan,trace} > arg 1 > tags"),
  controls: [...writtenBy("Tracer > {startSpan,trace}")],
});
