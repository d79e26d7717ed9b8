import { defineModel } from "@sluice/core";
import { recordedAt, writtenBy } from "./parts/log-records.ts";

export default defineModel({
  package: "@opentelemetry/api",
  types: {
    Tracer: ["trace > getTracer > call", "trace > getTracerProvider > call > getTracer > call"],
    Span: [
      "Tracer > startSpan > call",
      "Tracer > startActiveSpan > arg 1 > param 0",
      "Tracer > startActiveSpan > arg 2 > param 0",
      "Tracer > startActiveSpan > arg 3 > param 0",
      "trace > {getActiveSpan,getSpan} > call",
      "Span > {setAttribute,setAttributes,addEvent,setStatus,updateName} > call",
    ],
  },
  sinks: recordedAt(
    "Tracer > {startSpan,startActiveSpan} > arg 1 > attributes",
    "Span > {setAttribute,addEvent} > arg 1",
    "Span > {setAttributes,recordException} > arg 0",
    "Span > setStatus > arg 0 > message",
    "diag > {error,warn,info,debug,verbose} > arg any",
  ),
  controls: writtenBy("Tracer > {startSpan,startActiveSpan}", "Span > {addEvent,setAttribute,setAttributes}"),
});
