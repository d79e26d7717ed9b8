// A host's client: what it looks at is none of its effects, what it deletes is.
import { MittwaldAPIV2Client } from "@mittwald/api-client";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

async function withClient<T>(token: string, ask: (client: MittwaldAPIV2Client) => Promise<T>): Promise<T> {
  return ask(MittwaldAPIV2Client.newWithToken(token));
}

const server = new McpServer({ name: "projects", version: "1.0.0" });
const token = process.env["HOST_TOKEN"] ?? "";
const text = (value: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(value) }] });

server.tool("show", { projectId: z.string() }, async ({ projectId }) =>
  text(await withClient(token, (client) => client.project.getProject({ projectId }))),
);

server.tool("remove", { projectId: z.string() }, async ({ projectId }) => {
  //        ^^^^^^^^ finding: require-approval-gate
  //        ^^^^^^^^ finding: require-tool-call-log
  await withClient(token, (client) => client.project.deleteProject({ projectId }));
  return text("gone");
});
