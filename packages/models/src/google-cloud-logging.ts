import { defineModel } from "@sluice/core";
import { recordedAt, writtenBy } from "./parts/log-records.ts";

// An entry is made first and written then: it is recorded once it is made.
export default defineModel({
  package: "@google-cloud/logging",
  types: { Logging: ["Logging > new"], Log: ["Logging > {log,logSync} > call"], LogSync: [] },
  sinks: recordedAt("{Log,LogSync,Logging} > entry > arg any", "Entry > arg any"),
  controls: writtenBy("{Log,LogSync} > {write,alert,critical,debug,emergency,error,info,notice,warning}"),
});
