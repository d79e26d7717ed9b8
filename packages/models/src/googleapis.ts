import { defineModel, type EffectRow, type LibraryModel } from "@sluice/core";
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

// What a method of whatever service does is told by its name; whom that concerns, by the service.
const READ =
  "/^(?:get|list|search|query|batchGet|batchRun|export|download|fetch|lookup|find|retrieve|inspect|access|aggregatedList|count|run\\w*(?:Report|Query)$)/";
const DELETE = "/^(?:delete|remove|clear|purge|trash|emptyTrash|destroy|batch(?:Delete|Remove|Clear)|bulkDelete)/";
const CHANGE =
  "/^(?:create|insert|patch|update|upsert|set(?!IamPolicy)|add|batch(?!Get|Run|Delete|Remove|Clear)|bulk(?:Create|Edit|Update)|mutate|upload|import|append|move|copy|clone|modify|replace|" +
  "rename|restore|undelete|untrash|enable|disable|activate|deactivate|start|stop|pause|resume|cancel|close|approve|reject|publish|submit|apply|quickAdd|write|" +
  "commit|run(?!\\w*(?:Report|Query)$)|execute|link|assign|transfer|archive|register|reset|rollback|mark|send|make|promote)/";

const PUBLIC = "customsearch|pagespeedonline|books|civicinfo|factchecktools|kgsearch|youtube";
const PUBLISHING = "youtube|blogger";
const ACCESS = "admin|iam|cloudidentity|cloudresourcemanager|accesscontextmanager";
const INFRASTRUCTURE =
  "compute|container|run|cloudfunctions|appengine|dns|sqladmin|cloudbuild|deploymentmanager|gkehub|redis|artifactregistry";
const OWN_ROWS = "gmail|auth|options|discover|addAPIs";

/** A client of one of these services, or of none of them: made by the function with its name, or by the class of one of its versions. */
const clientOf = (names: string): readonly string[] => [
  `google > /^(?:${names})$/ > call`,
  `/^(?:${names})_(?:[a-z]+_)?v\\d/ > /^[A-Z]/ > new`,
];
const clientOfNone = (names: string): readonly string[] => [
  `google > /^(?!(?:${names})$)/ > call`,
  `/^(?!(?:${names})_)[a-z]+_(?:[a-z]+_)?v\\d/ > /^[A-Z]/ > new`,
];

/** Resources that say who may do something. */
const SHARES = "/^(?:permissions|acl|accessBindings|userLinks|admins|members)$/";
const SHARES_NOTHING = "/^(?!(?:permissions|acl|accessBindings|userLinks|admins|members)$)[a-z]/";

/** Clients that programs name by their declared types. */
const NAMED = "{Calendar,Drive,People,Sheets,Docs,Slides,Forms,Tasks,Searchconsole,Webmasters}";
const DECLARED = ["Sheets", "Docs", "Slides", "Forms", "Tasks", "Searchconsole", "Webmasters"];

const types = {
  Calendar: ["google > calendar > call", "calendar_v3 > Calendar > new"],
  Drive: ["google > drive > call", "drive_v3 > Drive > new"],
  People: ["google > people > call"],
  ...Object.fromEntries(DECLARED.map((name) => [name, []])),
  Public: clientOf(PUBLIC),
  Publishing: clientOf(PUBLISHING),
  Access: clientOf(ACCESS),
  Infrastructure: clientOf(INFRASTRUCTURE),
  Chat: clientOf("chat"),
  Private: [...clientOfNone(`${OWN_ROWS}|${PUBLIC}`), NAMED],
  Records: [...clientOfNone(`${OWN_ROWS}|${PUBLISHING}|${ACCESS}|${INFRASTRUCTURE}|chat`), NAMED],
  // Resources stand within resources: `projects.locations.clusters`.
  PublicResource: ["Public > /^[a-z]/", "PublicResource > /^[a-z]/"],
  PublishedResource: ["Publishing > /^[a-z]/", "PublishedResource > /^[a-z]/"],
  AccessResource: ["Access > /^[a-z]/", "AccessResource > /^[a-z]/"],
  InfrastructureResource: ["Infrastructure > /^[a-z]/", "InfrastructureResource > /^[a-z]/"],
  PrivateResource: ["Private > /^[a-z]/", "PrivateResource > /^[a-z]/"],
  RecordResource: [`Records > ${SHARES_NOTHING}`, `RecordResource > ${SHARES_NOTHING}`],
  ChatResource: [`Chat > ${SHARES_NOTHING}`, `ChatResource > ${SHARES_NOTHING}`],
  Share: [`{Records,RecordResource,Chat,ChatResource} > ${SHARES}`],
} satisfies LibraryModel["types"];

/** Google's services beside mail: what they do to a user's calendar, files, tables, sites and machines. */
const effects: readonly EffectRow[] = [
  ...effectsAt("read-private", `PrivateResource > ${READ} > call`),
  ...effectsAt("read-untrusted", `PublicResource > ${READ} > call`),
  ...effectsAt(
    "write-data",
    `RecordResource > ${CHANGE} > call`,
    "ChatResource > {patch,update} > call",
    "Chat > spaces > {create,setup} > call",
  ),
  ...effectsAt("delete-data", `{RecordResource,PublishedResource,ChatResource} > ${DELETE} > call`),
  ...effectsAt("publish", `PublishedResource > ${CHANGE} > call`),
  ...effectsAt("send-message", "Chat > spaces > messages > create > call"),
  ...effectsAt("deploy", `InfrastructureResource > ${CHANGE} > call`, `InfrastructureResource > ${DELETE} > call`),
  ...effectsAt("change-permissions", "PrivateResource > setIamPolicy > call"),
  ...["AccessResource", "Share"].flatMap((at) => effectsAt("change-permissions", `${at} > ${CHANGE} > call`, `${at} > ${DELETE} > call`)),
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
    types: { Gmail: ["google > gmail > call", GMAIL], ...types },
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
