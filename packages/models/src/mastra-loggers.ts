import { defineModel } from "@sluice/core";
import { recordedAt, writtenBy } from "./parts/log-records.ts";

const LEVELS = "Logger > {debug,info,warn,error}";

export default defineModel({
  package: "@mastra/loggers",
  types: { PinoLogger: ["PinoLogger > new"], Logger: ["PinoLogger"] },
  sinks: recordedAt(`${LEVELS} > arg any`),
  controls: writtenBy(LEVELS),
  records: [{ at: "FileTransport > arg 0 > path", is: "file" }],
});
