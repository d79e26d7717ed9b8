// Passages that frameworks and platforms retrieve.
import { BedrockAgentRuntimeClient, RetrieveCommand } from "@aws-sdk/client-bedrock-agent-runtime";
import { BedrockRuntimeClient, ConverseCommand } from "@aws-sdk/client-bedrock-runtime";
import { GoogleGenAI } from "@google/genai";
import { createMCPClient } from "@ai-sdk/mcp";
import { genkit } from "genkit";
import { VectorStoreIndex, type Document } from "llamaindex";
import OpenAI from "openai";

export async function answer(documents: Document[], env: { NOTES: VectorizeIndex }, vector: number[]): Promise<void> {
  const index = await VectorStoreIndex.fromDocuments(documents);
  const nodes = await index.asRetriever().retrieve({ query: "opening hours" });
  const passages = nodes.map(({ node }) => node.getContent("NONE")).join("\n");
  await new OpenAI().responses.create({ model: "gpt-5-mini", input: `When is the shop open, according to this: ${passages}` });
//                                                                                                               ^^^^^^^^ finding: no-unsanitized-prompt
  const found = await new BedrockAgentRuntimeClient({}).send(
    new RetrieveCommand({ knowledgeBaseId: "kb", retrievalQuery: { text: "opening hours" } }),
  );
  const text = `When is the shop open, according to this: ${found.retrievalResults?.[0]?.content?.text}`;
//                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-unsanitized-prompt
  await new BedrockRuntimeClient({}).send(
    new ConverseCommand({ modelId: "anthropic.claude-sonnet-4", messages: [{ role: "user", content: [{ text }] }] }),
  );
  const { matches } = await env.NOTES.query(vector);
  await new GoogleGenAI({}).models.generateContent({
    model: "gemini-2.5-flash",
    contents: `When is the shop open, according to this note: ${matches[0]?.metadata?.text}`,
//                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-unsanitized-prompt
  });
  const ai = genkit({});
  const [document] = await ai.retrieve({ retriever: "notes", query: "opening hours" });
  await ai.generate({ prompt: `When is the shop open, according to this: ${document?.text}` });
//                                                                         ^^^^^^^^^^^^^^ finding: no-unsanitized-prompt
  const remote = await createMCPClient({ transport: { type: "http", url: "https://tools.example.com/mcp" } });
  const { contents } = await remote.readResource({ uri: "hours://shop" });
  await ai.generate({ prompt: `When is the shop open, according to this: ${contents[0].text}` });
//                                                                         ^^^^^^^^^^^^^^^^ finding: no-unsanitized-prompt
}
