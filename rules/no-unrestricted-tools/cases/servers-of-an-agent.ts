// Servers without a filter, and tools that are called without a question.
// same: @openai/agents=@openai/agents-core
import { hostedMcpTool, MCPServerSSE, MCPServerStdio, MCPServerStreamableHttp } from "@openai/agents";
import OpenAI from "openai";

void new MCPServerStdio({ command: "docker", args: ["run", "-i", "acme/charts@sha256:0011"] });
//   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-unrestricted-tools
void new MCPServerStreamableHttp({ url: "https://tracker.example/mcp" });
//   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-unrestricted-tools
void new MCPServerSSE({ url: "https://tracker.example/sse" });
//   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-unrestricted-tools
hostedMcpTool({ serverLabel: "tracker", serverUrl: "https://tracker.example/mcp", requireApproval: "never" });
//                                                                                                 ^^^^^^^ finding: no-unrestricted-tools
await new OpenAI().responses.create({
  model: "gpt-5",
  input: "Help.",
  tools: [{ type: "mcp", server_label: "tracker", server_url: "https://tracker.example/mcp", require_approval: "never" }],
//                                                                                                             ^^^^^^^ finding: no-unrestricted-tools
});

// With a filter, with a person who is asked, or with the program's own tools.
new MCPServerStreamableHttp({ url: "https://tracker.example/mcp", toolFilter: { allowedToolNames: ["search"] } });
new MCPServerStdio({ command: "node", args: ["./server.js"] });
hostedMcpTool({ serverLabel: "tracker", serverUrl: "https://tracker.example/mcp", requireApproval: "never", allowedTools: ["search"] });
await new OpenAI().responses.create({
  model: "gpt-5",
  input: "Help.",
  tools: [{ type: "mcp", server_label: "tracker", server_url: "https://tracker.example/mcp", require_approval: "never", allowed_tools: ["search"] }],
});
