import type { EffectKind, EffectRow, SinkRow } from "@sluice/core";
import { effectsAt } from "./effects.ts";
import { recipientsAt, textAt } from "./messages.ts";

// The methods of Slack's Web API, by what their reference says that they do.

const POST = "WebClient > chat > {postMessage,postEphemeral,scheduleMessage,update,meMessage} > arg 0";
const UPLOAD = "WebClient > filesUploadV2 > arg 0";

/** Whom messages go to, and what they say, for a package with the type `WebClient`. */
export const slackSinks: readonly SinkRow[] = [
  ...recipientsAt(`${POST} > channel`, `${UPLOAD} > channel_id`, "WebClient > conversations > {invite,open} > arg 0 > users"),
  ...textAt(`${POST} > {text,blocks,attachments,markdown_text}`, `${UPLOAD} > {content,file,initial_comment}`),
];

/** Methods by what they do: as members of a client, and by their names in `apiCall`. To join a channel is no more than to be able to read it. */
const METHODS: readonly (readonly [EffectKind, readonly string[]])[] = [
  [
    "send-message",
    [
      "chat.{postMessage,postEphemeral,scheduleMessage,update,meMessage,unfurl,appendStream,stopStream}",
      "files.{uploadV2,completeUploadExternal}",
    ],
  ],
  [
    "delete-data",
    [
      "{chat,files,canvases,reminders}.delete",
      "chat.deleteScheduledMessage",
      "conversations.archive",
      "bookmarks.remove",
      "slackLists.items.{delete,deleteMultiple}",
      "admin.conversations.{archive,delete,bulkArchive,bulkDelete}",
    ],
  ],
  [
    "write-data",
    [
      "conversations.{create,rename,setTopic,setPurpose,leave,unarchive}",
      "canvases.edit",
      "{bookmarks,reminders}.edit",
      "slackLists.{create,update}",
      "slackLists.items.{create,update}",
      "users.profile.set",
    ],
  ],
  [
    "change-permissions",
    [
      "conversations.{invite,inviteShared,kick,acceptSharedInvite,approveSharedInvite}",
      "{canvases,slackLists}.access.{set,delete}",
      "usergroups.{create,update,enable,disable}",
      "usergroups.users.update",
      "admin.conversations.{invite,setTeams,convertToPublic}",
      "admin.users.{assign,invite,remove,setAdmin,setOwner,setRegular,setExpiration}",
    ],
  ],
  ["publish", ["files.sharedPublicURL"]],
  // What is but added, and anybody can take away again.
  [
    "send-request",
    ["{reactions,pins}.{add,remove}", "canvases.create", "conversations.canvases.create", "{bookmarks,reminders}.{add,complete}"],
  ],
  ...["read-private", "read-untrusted"].map((kind): readonly [EffectKind, readonly string[]] => [
    kind,
    [
      "conversations.{history,replies}",
      "search.{messages,all,files}",
      "{reactions,pins,bookmarks}.{get,list}",
      "files.{info,list}",
      "canvases.sections.lookup",
      "slackLists.items.{info,list}",
    ],
  ]),
  ["read-private", ["users.{list,info,lookupByEmail,conversations}", "users.profile.get", "conversations.{info,list,members}"]],
];

/** What calls of a client do, for a package with the type `WebClient`. */
export const slackEffects: readonly EffectRow[] = [
  ...METHODS.flatMap(([kind, methods]) =>
    effectsAt(kind, ...methods.map((method) => `WebClient > ${method.replaceAll(".", " > ")} > call`)),
  ),
  ...effectsAt("send-message", "WebClient > filesUploadV2 > call", "WebClient > chatStream > call > {append,stop} > call"),
  ...METHODS.map(([kind, methods]): EffectRow => ({
    at: "WebClient > apiCall > call",
    kind,
    when: { option: "WebClient > apiCall > arg 0", matches: `^(?:${methods.map(patternOf).join("|")})$`, whole: true, known: true },
  })),
];

/** A regular expression for the names of methods that are written like this. */
function patternOf(method: string): string {
  return method.replaceAll(".", "\\.").replaceAll("{", "(?:").replaceAll("}", ")").replaceAll(",", "|");
}
