import { defineRule } from "@sluice/core";

export default defineRule({
  id: "require-approval-gate",
  title: "A tool does something that cannot be taken back, and nobody is asked",
  severity: "high",
  confidence: "high",
  cwe: [862],
  owasp: ["LLM03", "ASI02", "ASI09"],
  preset: "recommended",
  since: "0.1.0",

  gate: {
    effects: [
      "pay",
      "deploy",
      "change-permissions",
      "run-remote-command",
      "run-command",
      "run-code",
      "delete-data",
      "delete-file",
      "publish",
      "send-message",
      "write-file",
      "write-data",
    ],
    control: "approval",
    chosen: ["run-code"],
    carrying: ["send-request"],
    announcedBy: "destructiveHint",
    byHolder: true,
    mended: "effects",
  },
  follows: [
    { sources: ["model-output", "tool-argument"], sinks: ["code", "url", "recipient"] },
    { sources: ["private-data"], sinks: ["request-body", "url", "header"] },
  ],

  message: "{{tool}} can {{verb}} ({{effect}}), and on this path no person is asked first.{{others}}",

  docs: {
    why: "A language model calls tools by what it has read, and a web page or a mail may have told it to. What cannot be taken back wants a person's yes.",
    fix: "Ask before the effect and let the answer decide: the tool's own setting in your framework (`needsApproval`, `requireApproval`, `interruptOn`), an interrupt, or a question to the user. A parameter that the language model fills, such as `confirmed`, is no answer.",
    misses:
      "Where eight tools or more of one package can do the same and nobody is asked, one finding at the first of them speaks for all: ask where they are registered or dispatched. What is an affair of the program's own or of whoever it works for is in the strict preset: a message to a person or a chat that the program names, as the reply to the own chat; a write of which a language model chooses neither what is written nor where, such as a count of uses; a new record that bears whom it is for, as the program was told, and what the same run does to records that it has added; what is written and nobody asks whether it was, by a promise that is let go or, of a new record, by a function that keeps its failure to itself; an object in a store under a key of the program's own or a new one. So are tools that nothing in the program holds, and whose package is published for others: whoever takes them asks. What sets the program up, whichever tool is called first, such as a migration of the database before it is used, is no tool's doing. Requests whose destination the program itself names, unless the service or the method says what they do there: with private data in them they are in the strict preset. Effects of libraries that docs/models.md does not list; tools that are registered under names known only at run time; what a host asks its user before it calls a server's tool (an honest `destructiveHint` lowers the finding to the strict preset).",
  },
});
