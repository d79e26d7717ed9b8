import { defineModel } from "@sluice/core";
import { recipientsAt, textAt } from "./parts/messages.ts";

// `raw` holds a whole mail, its recipients included.
const SENT = [
  "Gmail > users > messages > send > arg 0 > requestBody > raw",
  "Gmail > users > drafts > create > arg 0 > requestBody > message > raw",
];

const GMAIL = "gmail_v1 > Gmail > new";
const sources = [
  { at: "Gmail > users > {messages,threads,drafts} > {get,list} > call > data", kind: "private-data" },
  { at: "Gmail > users > messages > attachments > get > call > data", kind: "private-data" },
  { at: "Gmail > users > {messages,threads} > get > call > data", kind: "external-content", label: "a mail" },
  { at: "Gmail > users > messages > attachments > get > call > data", kind: "external-content", label: "what is attached to a mail" },
];

export default [
  defineModel({
    package: "googleapis",
    types: {
      Gmail: ["google > gmail > call", GMAIL],
      People: ["google > people > call"],
      Calendar: ["google > calendar > call"],
      Drive: ["google > drive > call"],
    },
    sources: [
      ...sources,
      { at: "People > people > {get,searchContacts} > call > data", kind: "private-data" },
      { at: "People > people > connections > list > call > data", kind: "private-data" },
      { at: "Calendar > events > {get,list} > call > data", kind: "private-data" },
      { at: "Drive > files > {get,export} > call > data", kind: "private-data" },
    ],
    sinks: [...recipientsAt(...SENT), ...textAt(...SENT)],
  }),
  defineModel({
    package: "@googleapis/gmail",
    types: { Gmail: ["gmail > call", GMAIL] },
    sources,
    sinks: [...recipientsAt(...SENT), ...textAt(...SENT)],
  }),
];
