import { defineModel } from "@sluice/core";
import { recordedAt, writtenBy } from "./parts/log-records.ts";

// The wrappers give back a client or a function, with every call recorded.
export default defineModel({
  package: "braintrust",
  types: {
    Span: [
      "{startSpan,currentSpan,initLogger} > call",
      "traced > arg 0 > param 0",
      "Span > startSpan > call",
      "Span > traced > arg 0 > param 0",
    ],
  },
  propagators: [{ at: "{wrapOpenAI,wrapAISDK,wrapAnthropic,wrapTraced}", from: "arg 0", to: "call" }],
  sinks: recordedAt("Span > log > arg 0"),
  controls: writtenBy("{traced,startSpan}", "Span > {log,traced,startSpan}"),
});
