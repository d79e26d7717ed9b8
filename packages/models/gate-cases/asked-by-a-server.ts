// The low server of the newer package asks by itself.
import { rmSync } from "node:fs";
import { Server } from "@modelcontextprotocol/server";

const server = new Server({ name: "files", version: "1.0.0" }, { capabilities: { tools: {} } });
server.setRequestHandler("tools/list", () => ({ tools: [{ name: "erase", inputSchema: { type: "object", properties: {} } }] }));
server.setRequestHandler("tools/call", async ({ params: { name, arguments: given } }) => {
  if (name !== "erase") throw new Error("There is no such tool.");
  console.info("erase", given);
  const { action } = await server.elicitInput({ message: "Erase it?", requestedSchema: { type: "object", properties: {} } });
  if (action === "accept") rmSync("/srv/orders/old.json");
  return { content: [] };
});
