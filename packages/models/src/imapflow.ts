import { defineModel } from "@sluice/core";

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
});
