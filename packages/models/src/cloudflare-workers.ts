import { defineModel } from "@sluice/core";

export default [
  // Types that the platform declares globally.
  defineModel({
    package: "global",
    types: {
      D1Database: ["D1Database > withSession > call", "D1DatabaseSession"],
      D1DatabaseSession: [],
      DurableObjectState: ["DurableObjectState > new"],
      DurableObjectStorage: ["DurableObjectState > storage"],
      SqlStorage: ["DurableObjectStorage > sql"],
    },
    sinks: [
      { at: "D1Database > {prepare,exec} > arg 0", kind: "sql" },
      { at: "SqlStorage > exec > arg 0", kind: "sql" },
    ],
  }),
  defineModel({
    package: "cloudflare:workers",
    sources: [
      {
        at: "{WorkerEntrypoint,DurableObject} > extend > fetch > param 0 > {json,text,formData} > call",
        kind: "user-input",
        label: "what the client sent",
      },
      { at: "DurableObject > extend > webSocketMessage > param 1", kind: "user-input", label: "what the client sent" },
    ],
    sinks: [{ at: "DurableObject > new > ctx > storage > sql > exec > arg 0", kind: "sql" }],
  }),
];
