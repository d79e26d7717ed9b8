// The driver of a database's shell: what is read, added, changed and dropped through it, by an object that is kept for later.
import { NodeDriverServiceProvider } from "@mongosh/service-provider-node-driver";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

class Connection {
  private provider: NodeDriverServiceProvider | undefined;

  async ensure(): Promise<NodeDriverServiceProvider> {
    return (this.provider ??= await NodeDriverServiceProvider.connect(process.env["DATABASE_URL"] ?? ""));
  }
}

const connection = new Connection();
const server = new McpServer({ name: "shell", version: "1.0.0" });
const text = (value: unknown) => ({ content: [{ type: "text" as const, text: JSON.stringify(value) }] });
const place = { database: z.string(), collection: z.string() };

server.tool("list", place, async ({ database, collection }) => {
  const provider = await connection.ensure();
  return text(await provider.find(database, collection, {}).toArray());
});

server.tool("index", place, async ({ database, collection }) => {
  //        ^^^^^^^ finding: require-approval-gate
  //        ^^^^^^^ finding: require-tool-call-log
  const provider = await connection.ensure();
  return text(await provider.createIndexes(database, collection, [{ key: { name: 1 } }]));
});

server.tool("touch", place, async ({ database, collection }) => {
  //        ^^^^^^^ finding: require-approval-gate
  //        ^^^^^^^ finding: require-tool-call-log
  const provider = await connection.ensure();
  return text(await provider.updateOne(database, collection, { open: true }, { $set: { open: false } }));
});

server.tool("drop", place, async ({ database, collection }) => {
  //        ^^^^^^ finding: require-approval-gate
  //        ^^^^^^ finding: require-tool-call-log
  const provider = await connection.ensure();
  return text(await provider.dropCollection(database, collection));
});
