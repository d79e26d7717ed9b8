import { defineModel } from "@sluice/core";
import { recordedAt } from "./parts/log-records.ts";

const LEVELS = "{complete,debug,error,fatal,fav,info,log,note,pause,pending,star,start,success,warn,watch} > arg any";

export default defineModel({
  package: "signale",
  types: { Signale: ["Signale > new", "scope > call", "Signale > scope > call"] },
  sinks: recordedAt(`Signale > ${LEVELS}`, LEVELS),
});
