import { defineModel } from "@sluice/core";

// Durable Objects: `this.sql` is a tag that binds what is put in, the storage below it takes text.
export default ["agents", "@cloudflare/ai-chat", "partyserver"].map((name) =>
  defineModel({
    package: name,
    types: { Agent: ["{Agent,AIChatAgent,McpAgent,Server} > new"] },
    sinks: [{ at: "Agent > ctx > storage > sql > exec > arg 0", kind: "sql" }],
    opaque: ["Agent > sql"],
  }),
);
