// Tools of a remote server, taken as they come, and picked by their names.
import Anthropic from "@anthropic-ai/sdk";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";

const OFFERED = new Set(["search_notes", "read_note"]);
const anthropic = new Anthropic();

export async function offer(client: Client, question: string): Promise<void> {
  const { tools } = await client.listTools();
  const all = tools.map((tool) => ({ name: tool.name, description: tool.description, input_schema: tool.inputSchema }));
  await anthropic.messages.create({ model: "m", max_tokens: 100, messages: [{ role: "user", content: question }], tools: all });
//                                                                                                                       ^^^ finding: no-untrusted-instructions
  const picked = tools
    .filter((tool) => OFFERED.has(tool.name))
    .map((tool) => ({ name: tool.name, description: tool.description, input_schema: tool.inputSchema }));
  await anthropic.messages.create({ model: "m", max_tokens: 100, messages: [{ role: "user", content: question }], tools: picked });
}
