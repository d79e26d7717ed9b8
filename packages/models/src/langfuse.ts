import { defineModel } from "@sluice/core";

const observed = { propagators: [{ at: "observeOpenAI", from: "arg 0", to: "call" }] };

// `observeOpenAI` gives the client back, with every call recorded.
export default [defineModel({ package: "langfuse", ...observed }), defineModel({ package: "@langfuse/openai", ...observed })];
