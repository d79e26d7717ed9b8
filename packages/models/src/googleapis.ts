import { defineModel, type EffectRow } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";
import { googleScopesAt } from "./parts/permissions.ts";
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

/** Google's services beside mail: what they do to a user's calendar, files and tables. */
const effects: readonly EffectRow[] = [
  ...effectsAt(
    "read-private",
    "Calendar > events > {get,list} > call",
    "Drive > files > {get,list,export} > call",
    "Sheets > spreadsheets > get > call",
    "Sheets > spreadsheets > values > {get,batchGet} > call",
    "Docs > documents > get > call",
    "People > people > {get,searchContacts} > call",
    "People > people > connections > list > call",
    "Tasks > tasks > {get,list} > call",
  ),
  ...effectsAt(
    "write-data",
    "Calendar > events > {insert,update,patch,quickAdd,import,move} > call",
    "Drive > files > {create,copy,update} > call",
    "Sheets > spreadsheets > {create,batchUpdate} > call",
    "Sheets > spreadsheets > values > {update,append,batchUpdate} > call",
    "Docs > documents > {create,batchUpdate} > call",
    "People > people > {createContact,updateContact} > call",
    "Tasks > tasks > {insert,update,patch} > call",
  ),
  ...effectsAt(
    "delete-data",
    "Calendar > events > delete > call",
    "Calendar > calendars > {delete,clear} > call",
    "Drive > files > {delete,emptyTrash} > call",
    "Sheets > spreadsheets > values > {clear,batchClear} > call",
    "People > people > deleteContact > call",
    "Tasks > tasks > delete > call",
  ),
  ...effectsAt(
    "change-permissions",
    "Drive > permissions > {create,update,delete} > call",
    "Calendar > acl > {insert,update,patch,delete} > call",
  ),
  ...effectsAt("publish", "YouTube > videos > insert > call"),
  ...effectsAt(
    "read-untrusted",
    "YouTube > search > list > call",
    "YouTube > commentThreads > list > call",
    "CustomSearch > cse > list > call",
  ),
];

/** What is done to a mailbox. */
const mail: readonly EffectRow[] = [
  ...["read-private", "read-untrusted"].flatMap((kind) =>
    effectsAt(kind, "Gmail > users > {messages,threads} > {get,list} > call", "Gmail > users > messages > attachments > get > call"),
  ),
  ...effectsAt("send-message", "Gmail > users > {messages,drafts} > send > call"),
  ...effectsAt(
    "write-data",
    "Gmail > users > messages > {modify,batchModify,insert,import,untrash} > call",
    "Gmail > users > threads > {modify,untrash} > call",
    "Gmail > users > {drafts,labels} > {create,update} > call",
  ),
  ...effectsAt(
    "delete-data",
    "Gmail > users > {messages,threads} > {delete,trash} > call",
    "Gmail > users > messages > batchDelete > call",
    "Gmail > users > {drafts,labels} > delete > call",
  ),
  ...effectsAt("change-permissions", "Gmail > users > settings > {filters,forwardingAddresses,delegates,sendAs} > {create,delete} > call"),
];

export default [
  defineModel({
    package: "googleapis",
    types: {
      Gmail: ["google > gmail > call", GMAIL],
      People: ["google > people > call"],
      Calendar: ["google > calendar > call", "calendar_v3 > Calendar > new"],
      Drive: ["google > drive > call", "drive_v3 > Drive > new"],
      Sheets: ["google > sheets > call", "sheets_v4 > Sheets > new"],
      Docs: ["google > docs > call", "docs_v1 > Docs > new"],
      Tasks: ["google > tasks > call", "tasks_v1 > Tasks > new"],
      YouTube: ["google > youtube > call"],
      CustomSearch: ["google > customsearch > call"],
    },
    settings: [
      googleScopesAt("google > auth > OAuth2 > new > generateAuthUrl > arg 0 > scope"),
      googleScopesAt("google > auth > {GoogleAuth,JWT} > arg 0 > scopes"),
    ],
    sources: [
      ...sources,
      { at: "People > people > {get,searchContacts} > call > data", kind: "private-data" },
      { at: "People > people > connections > list > call > data", kind: "private-data" },
      { at: "Calendar > events > {get,list} > call > data", kind: "private-data" },
      { at: "Drive > files > {get,export} > call > data", kind: "private-data" },
    ],
    sinks: [...recipientsAt(...SENT), ...textAt(...SENT)],
    effects: [...mail, ...effects],
  }),
  defineModel({
    package: "@googleapis/gmail",
    types: { Gmail: ["gmail > call", GMAIL] },
    sources,
    sinks: [...recipientsAt(...SENT), ...textAt(...SENT)],
    effects: mail,
  }),
];
