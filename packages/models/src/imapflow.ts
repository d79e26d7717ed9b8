import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";

export default defineModel({
  package: "imapflow",
  types: { ImapFlow: ["ImapFlow > new"] },
  sources: [
    { at: "ImapFlow > {fetchOne,fetchAll} > call", kind: "private-data" },
    { at: "ImapFlow > {fetchOne,fetchAll} > call", kind: "external-content", label: "a mail" },
    { at: "ImapFlow > fetch > call > each", kind: "private-data" },
    { at: "ImapFlow > fetch > call > each", kind: "external-content", label: "a mail" },
    { at: "ImapFlow > download > call > content", kind: "private-data" },
    { at: "ImapFlow > download > call > content", kind: "external-content", label: "a mail" },
  ],
  effects: [
    ...["read-private", "read-untrusted"].flatMap((kind) => effectsAt(kind, "ImapFlow > {fetch,fetchOne,fetchAll,download} > call")),
    ...effectsAt("delete-data", "ImapFlow > {messageDelete,mailboxDelete} > call"),
    ...effectsAt(
      "write-data",
      "ImapFlow > {messageMove,messageCopy,append,messageFlagsAdd,messageFlagsRemove,messageFlagsSet,mailboxCreate,mailboxRename} > call",
    ),
  ],
});
