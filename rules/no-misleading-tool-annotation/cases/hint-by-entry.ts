// Tools of one table, of which each says whether it only reads: a hint under a condition is given by the tools for which it holds.
import { createSdkMcpServer, tool } from "@anthropic-ai/claude-agent-sdk";
import { readFile, rm } from "node:fs/promises";
import { z } from "zod";

const notes = [
  { name: "show_note", readOnly: true, run: (id: string) => readFile(`notes/${id}`, "utf8") },
  { name: "drop_note", run: (id: string) => rm(`notes/${id}`) },
];

export const server = createSdkMcpServer({
  name: "notes",
  tools: notes.map((entry) =>
    tool(
      entry.name,
      "Works on a note",
      { id: z.string().regex(/^[a-z]+$/) },
      async ({ id }) => ({ content: [{ type: "text", text: String(await entry.run(id)) }] }),
      entry.readOnly ? { annotations: { readOnlyHint: true } } : undefined,
    ),
  ),
});

// The same with a hint that all of them give.
export const other = createSdkMcpServer({
  name: "drafts",
  tools: [
    { name: "show_draft", run: (id: string) => readFile(`drafts/${id}`, "utf8") },
    { name: "drop_draft", run: (id: string) => rm(`drafts/${id}`) },
    //      ^^^^^^^^^^^^ finding: no-misleading-tool-annotation
  ].map((entry) =>
    tool(
      entry.name,
      "Works on a draft",
      { id: z.string().regex(/^[a-z]+$/) },
      async ({ id }) => ({ content: [{ type: "text", text: String(await entry.run(id)) }] }),
      { annotations: { readOnlyHint: true } },
    ),
  ),
});

// The same where the others say nothing by an empty object.
const lists = [
  { name: "show_list", readOnly: true, run: (id: string) => readFile(`lists/${id}`, "utf8") },
  { name: "drop_list", readOnly: false, run: (id: string) => rm(`lists/${id}`) },
];
export const third = createSdkMcpServer({
  name: "lists",
  tools: lists.map((entry) =>
    tool(
      entry.name,
      "Works on a list",
      { id: z.string().regex(/^[a-z]+$/) },
      async ({ id }) => ({ content: [{ type: "text", text: String(await entry.run(id)) }] }),
      entry.readOnly ? { annotations: { readOnlyHint: true } } : {},
    ),
  ),
});
