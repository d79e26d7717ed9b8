import { defineModel } from "@sluice/core";

const CLASSES = { agents: "{Agent,McpAgent}", "@cloudflare/ai-chat": "AIChatAgent", partyserver: "Server" };

// Durable Objects: `this.sql` is a tag that binds what is put in, the storage below it takes text.
export default Object.entries(CLASSES).map(([name, classes]) =>
  defineModel({
    package: name,
    types: { DurableAgent: [`${classes} > new`] },
    sinks: [{ at: "DurableAgent > ctx > storage > sql > exec > arg 0", kind: "sql" }],
    opaque: ["DurableAgent > sql"],
  }),
);
