import { defineModel } from "@sluice/core";
import { recordedAt, writtenBy } from "./parts/log-records.ts";

export default defineModel({
  package: "debug",
  types: { Debugger: ["call", "debug > call", "Debugger > extend > call"] },
  sinks: recordedAt("Debugger > arg any"),
  controls: writtenBy("Debugger"),
});
