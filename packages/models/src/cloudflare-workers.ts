import { defineModel } from "@sluice/core";
import { sqlEffects } from "./parts/sql-effects.ts";
import { HEAD, ownAddress } from "./parts/requests.ts";

const CLIENT = "what the client sent";

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
      ExportedHandler: [],
      PagesFunction: [],
      Request: ["PagesFunction > param 0 > request"],
    },
    sources: [
      { at: "PagesFunction > param 0 > params", kind: "user-input", label: CLIENT, bounded: HEAD },
      { at: "ExportedHandler > email > param 0 > raw", kind: "external-content", label: "a mail that came in" },
    ],
    sinks: [
      { at: "D1Database > {prepare,exec} > arg 0", kind: "sql" },
      { at: "SqlStorage > exec > arg 0", kind: "sql" },
    ],
    effects: [...sqlEffects("D1Database > exec"), ...sqlEffects("D1Database > prepare"), ...sqlEffects("SqlStorage > exec")],
  }),
  // The tool that a worker is built and published with: its module is the one that exports handlers.
  defineModel({
    package: "wrangler",
    types: { WorkerModule: [] },
    entryPoints: [{ files: "**/*.{ts,mts,js,mjs}", is: "WorkerModule" }],
    sources: [
      { at: "WorkerModule > default > fetch > param 0 > {json,text,formData} > call", kind: "user-input", label: CLIENT },
      { at: "WorkerModule > default > fetch > param 0 > body", kind: "user-input", label: CLIENT, bounded: HEAD },
      ownAddress("WorkerModule > default > fetch > param 0 > url"),
      { at: "WorkerModule > default > email > param 0 > raw", kind: "external-content", label: "a mail that came in" },
    ],
  }),
  defineModel({
    package: "cloudflare:workers",
    sources: [
      {
        at: "{WorkerEntrypoint,DurableObject} > extend > fetch > param 0 > {json,text,formData} > call",
        kind: "user-input",
        label: CLIENT,
      },
      { at: "DurableObject > extend > webSocketMessage > param 1", kind: "user-input", label: CLIENT },
    ],
    sinks: [{ at: "DurableObject > new > ctx > storage > sql > exec > arg 0", kind: "sql" }],
  }),
];
