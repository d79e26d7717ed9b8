import { defineModel } from "@sluice/core";

const CLASSES = { agents: "{Agent,McpAgent}", "@cloudflare/ai-chat": "AIChatAgent", partyserver: "Server" };

// Durable Objects: `this.sql` is a tag that binds what is put in, the storage below it takes text.
export default Object.entries(CLASSES).map(([name, classes]) =>
  defineModel({
    package: name,
    types: { DurableAgent: [`${classes} > new`] },
    sources: [
      { at: `${classes} > extend > onMessage > param 1`, kind: "user-input", label: "what the client sent" },
      { at: `${classes} > extend > onRequest > param 0 > {json,text,formData} > call`, kind: "user-input", label: "what the client sent" },
    ],
    sinks: [
      { at: `${classes} > extend > onMessage > param 0 > send > arg 0`, kind: "response" },
      { at: "DurableAgent > broadcast > arg 0", kind: "response" },
      { at: "DurableAgent > ctx > storage > sql > exec > arg 0", kind: "sql" },
    ],
    opaque: ["DurableAgent > sql"],
    controls: name === "agents" ? [{ at: "DurableAgent > elicitInput > call", control: "approval" }] : [],
    // An agent asks for others by their class.
    propagators: name === "partyserver" ? [] : [{ at: "DurableAgent > subAgent", from: "arg 0 > new", to: "call" }],
  }),
);
