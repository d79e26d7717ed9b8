import { defineModel } from "@sluice/core";

// The wrappers give back the client or the function, with every call recorded.
export default defineModel({
  package: "langsmith",
  propagators: [{ at: "{wrapOpenAI,wrapAnthropic,wrapSDK,wrapAISDK,wrapGemini,traceable}", from: "arg 0", to: "call" }],
});
