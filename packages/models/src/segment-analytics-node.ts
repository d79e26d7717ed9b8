import { defineModel } from "@sluice/core";
import { recordedAt, writtenBy } from "./parts/log-records.ts";

export default defineModel({
  package: "@segment/analytics-node",
  types: { Analytics: ["Analytics > new"] },
  sinks: recordedAt("Analytics > {track,page,screen} > arg 0 > properties", "Analytics > {identify,group} > arg 0 > traits"),
  controls: writtenBy("Analytics > track"),
});
