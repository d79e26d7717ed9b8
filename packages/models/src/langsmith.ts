import { defineModel } from "@sluice/core";
import { recordedAt, writtenBy } from "./parts/log-records.ts";

// The wrappers give back the client or the function, with every call recorded.
export default defineModel({
  package: "langsmith",
  types: { Client: ["Client > new"], RunTree: ["RunTree > new", "RunTree > createChild > call"] },
  propagators: [{ at: "{wrapOpenAI,wrapAnthropic,wrapSDK,wrapAISDK,wrapGemini,traceable}", from: "arg 0", to: "call" }],
  sinks: recordedAt(
    "Client > createRun > arg 0 > {inputs,outputs,extra}",
    "Client > updateRun > arg 1 > {inputs,outputs,extra}",
    "RunTree > arg 0 > {inputs,outputs,metadata,extra}",
    "RunTree > createChild > arg 0 > {inputs,outputs,metadata,extra}",
    "RunTree > end > arg 0",
  ),
  controls: [...writtenBy("Client > {createRun,updateRun}", "RunTree > {createChild,postRun,patchRun}")],
});
