import type { LibraryModel } from "@sluice/core";

/** A client of servers that belong to others: what their tools answer, what they describe and what they store. */
export const clientPart: Required<Pick<LibraryModel, "types" | "sources">> = {
  types: { Client: ["Client > new"] },
  sources: [
    { at: "Client > callTool > call > {content,structuredContent}", kind: "external-content", label: "the result of a remote tool" },
    { at: "Client > readResource > call > contents", kind: "external-content", label: "a remote resource" },
    { at: "Client > getPrompt > call > messages", kind: "external-content", label: "a remote prompt" },
    {
      at: "Client > listTools > call > tools > each > {name,description,inputSchema}",
      kind: "external-content",
      label: "the description of a remote tool",
      vettedBy: "name",
    },
  ],
};
