import { defineModel } from "@sluice/core";
import { recordedAt, writtenBy } from "./parts/log-records.ts";

const LEVELS = "{debug,log,info,warn,error,write}";

// The module `logger` of the package has the functions themselves.
export default defineModel({
  package: "firebase-functions",
  sinks: recordedAt(`logger > ${LEVELS} > arg any`, `${LEVELS} > arg any`),
  controls: writtenBy(`logger > ${LEVELS}`, LEVELS),
});
