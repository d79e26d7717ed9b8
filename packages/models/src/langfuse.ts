import { defineModel } from "@sluice/core";
import { recordedAt, writtenBy } from "./parts/log-records.ts";

const observed = { propagators: [{ at: "observeOpenAI", from: "arg 0", to: "call" }] };

const RECORD = "{input,output,metadata}";

// `observeOpenAI` gives the client back, with every call recorded.
export default [
  defineModel({
    package: "langfuse",
    types: {
      Langfuse: ["Langfuse > new"],
      // Whatever is opened can hold more, and be brought up to date.
      Observation: ["{Langfuse,Observation} > {trace,span,generation,event} > call", "Observation > {update,end} > call"],
    },
    sinks: recordedAt(`{Langfuse,Observation} > {trace,span,generation,event,update,end} > arg 0 > ${RECORD}`),
    controls: writtenBy("{Langfuse,Observation} > {trace,span,generation,event}"),
    ...observed,
  }),
  defineModel({ package: "@langfuse/openai", ...observed }),
  defineModel({
    package: "@langfuse/tracing",
    types: {
      Observation: [
        "startObservation > call",
        "startActiveObservation > arg 1 > param 0",
        "Observation > {startObservation,update} > call",
      ],
    },
    sinks: recordedAt(
      `startObservation > arg 1 > ${RECORD}`,
      `Observation > startObservation > arg 1 > ${RECORD}`,
      `Observation > update > arg 0 > ${RECORD}`,
      `updateActiveObservation > arg any > ${RECORD}`,
    ),
    controls: [...writtenBy("{startObservation,startActiveObservation}", "Observation > startObservation")],
  }),
];
