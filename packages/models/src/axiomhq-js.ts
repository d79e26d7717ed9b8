import { defineModel } from "@sluice/core";
import { recordedAt, writtenBy } from "./parts/log-records.ts";

export default defineModel({
  package: "@axiomhq/js",
  types: { Axiom: ["{Axiom,AxiomWithoutBatching} > new"] },
  sinks: recordedAt("Axiom > ingest > arg 1"),
  controls: writtenBy("Axiom > ingest"),
});
