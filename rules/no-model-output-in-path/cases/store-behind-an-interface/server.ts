// Three files between the tool and the disk, with an interface among them.
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { DiskStore } from "./disk-store.js";
import { MemoryStore } from "./memory-store.js";
import type { Store } from "./store.js";

function registerTools(server: McpServer, store: Store) {
  server.registerTool("save", { inputSchema: { key: z.string(), text: z.string() } }, async ({ key, text }) => {
    await store.put(key, text);
    return { content: [{ type: "text", text: `saved ${key}` }] };
  });
}

const store = process.env.DATA ? new DiskStore(process.env.DATA) : new MemoryStore();
registerTools(new McpServer({ name: "store", version: "1.0.0" }), store);
