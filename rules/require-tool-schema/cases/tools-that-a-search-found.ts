// A tool of a low-level server answers with the tools that it found: only what the server lists are tools of it, not what the answer to a call holds.
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { CallToolRequestSchema, ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";

const groups: readonly { readonly about: string; readonly tools: readonly string[] }[] = [
  { about: "files", tools: ["list_files", "read_file"] },
  { about: "mail", tools: ["list_mail"] },
];

const search = {
  name: "search_tools",
  description: "Finds tools by their names",
  inputSchema: {
    type: "object" as const,
    properties: { query: { type: "string", maxLength: 40 } },
    required: ["query"],
    additionalProperties: false,
  },
  async handler(input: { query: string }) {
    const found: { name: string; description: string }[] = [];
    for (const { about, tools } of groups)
      for (const name of tools) if (name.includes(input.query)) found.push({ name, description: `A tool for ${about}` });
    return { content: [{ type: "text" as const, text: `${found.length} tools` }], tools: found };
  },
};

const loose = {
  name: "describe_tool",
//      ^^^^^^^^^^^^^^^ finding: require-tool-schema
  description: "Says what a tool is for",
  async handler() {
    return { content: [{ type: "text" as const, text: "a tool" }] };
  },
};

const server = new Server({ name: "router", version: "1.0.0" }, { capabilities: { tools: {} } });
const all = [search, loose];
server.setRequestHandler(ListToolsRequestSchema, async () => ({ tools: all }));
server.setRequestHandler(CallToolRequestSchema, async (request) => {
  const { name, arguments: given } = request.params;
  const found = all.find((each) => each.name === name);
  if (!found) throw new Error("there is no such tool");
  return found.handler(given as { query: string });
});
