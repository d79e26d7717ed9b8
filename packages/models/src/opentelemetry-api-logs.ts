import { defineModel } from "@sluice/core";
import { recordedAt, writtenBy } from "./parts/log-records.ts";

export default defineModel({
  package: "@opentelemetry/api-logs",
  types: { Logger: ["logs > getLogger > call"] },
  sinks: recordedAt("Logger > emit > arg 0 > {body,attributes}"),
  controls: writtenBy("Logger > emit"),
});
