import { defineModel } from "@sluice/core";
import { recordedAt, writtenBy } from "./parts/log-records.ts";

const LEVELS = "{complete,debug,error,fatal,fav,info,log,note,pause,pending,star,start,success,warn,watch}";

export default defineModel({
  package: "signale",
  types: { Signale: ["Signale > new", "scope > call", "Signale > scope > call"] },
  sinks: recordedAt(`Signale > ${LEVELS} > arg any`, `${LEVELS} > arg any`),
  controls: writtenBy(`Signale > ${LEVELS}`, LEVELS),
});
