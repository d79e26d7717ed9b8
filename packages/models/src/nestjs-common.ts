import { defineModel } from "@sluice/core";
import { recordedAt, writtenBy } from "./parts/log-records.ts";

// `Logger` also has its methods on the class.
const LEVELS = "{log,error,warn,debug,verbose,fatal}";
const ROUTES = "{Get,Post,Put,Patch,Delete,Options,Head,All,Sse}";

/** As many parameters as handlers have. */
const PARAMETERS = [0, 1, 2, 3, 4];

export default [
  defineModel({
    package: "@nestjs/common",
    types: { Logger: ["Logger > new"], ConsoleLogger: ["ConsoleLogger > new"], LoggerService: [] },
    // Every parameter of a handler is filled from the request by its decorator.
    sources: PARAMETERS.map((index) => ({
      at: `${ROUTES} > call > arg 0 > param ${index}`,
      kind: "user-input",
      label: "what the client sent",
    })),
    sinks: [
      ...recordedAt(`{Logger,ConsoleLogger,LoggerService} > ${LEVELS} > arg any`),
      { at: `${ROUTES} > call > arg 0 > return`, kind: "response" },
      { at: "Redirect > arg 0", kind: "url" },
    ],
    controls: writtenBy(`{Logger,ConsoleLogger,LoggerService} > ${LEVELS}`),
  }),
  defineModel({
    package: "@nestjs/websockets",
    sources: PARAMETERS.map((index) => ({
      at: `SubscribeMessage > call > arg 0 > param ${index}`,
      kind: "user-input",
      label: "what the client sent",
    })),
    sinks: [{ at: "SubscribeMessage > call > arg 0 > return", kind: "response" }],
  }),
];
