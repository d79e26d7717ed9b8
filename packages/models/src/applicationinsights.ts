import { defineModel } from "@sluice/core";
import { recordedAt, writtenBy } from "./parts/log-records.ts";

export default defineModel({
  package: "applicationinsights",
  types: { TelemetryClient: ["TelemetryClient > new", "defaultClient"] },
  sinks: recordedAt("TelemetryClient > {trackEvent,trackTrace,trackException,trackDependency} > arg 0"),
  controls: writtenBy("TelemetryClient > {trackEvent,trackTrace,trackDependency}"),
});
