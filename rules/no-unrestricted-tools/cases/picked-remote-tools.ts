// The tools of a remote server that the task needs, by name.
import { createMCPClient } from "@ai-sdk/mcp";
import { generateText } from "ai";
import { z } from "zod";

const client = await createMCPClient({ transport: { type: "http", url: "https://tracker.example/mcp" } });
const { search, read } = await client.tools();

await generateText({ model, prompt, tools: { search, read } });
await generateText({ model, prompt, tools: await client.tools({ schemas: { search: { inputSchema: z.object({ text: z.string() }) } } }) });

const WANTED = new Set(["search"]);
const all = await client.tools();
await generateText({ model, prompt, tools: Object.fromEntries(Object.entries(all).filter(([name]) => WANTED.has(name))) });
