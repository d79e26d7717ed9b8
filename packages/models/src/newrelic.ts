import { defineModel } from "@sluice/core";
import { recordedAt, writtenBy } from "./parts/log-records.ts";

export default defineModel({
  package: "newrelic",
  sinks: recordedAt(
    "{addCustomAttribute,addCustomSpanAttribute,noticeError,recordCustomEvent} > arg 1",
    "{addCustomAttributes,addCustomSpanAttributes,recordLogEvent} > arg 0",
  ),
  controls: writtenBy("{recordCustomEvent,recordLogEvent,startSegment,startBackgroundTransaction}"),
});
