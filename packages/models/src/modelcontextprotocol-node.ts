import { defineModel } from "@sluice/core";
import { guessableSessions, servedBy } from "./parts/mcp.ts";

export default defineModel({
  package: "@modelcontextprotocol/node",
  effects: [servedBy("NodeStreamableHTTPServerTransport", "handleRequest")],
  settings: [guessableSessions("NodeStreamableHTTPServerTransport")],
});
