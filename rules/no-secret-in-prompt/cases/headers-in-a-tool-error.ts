// A tool that fails answers with the request that it made, credentials included.
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const request = { url: "https://weather.example/latest", headers: { authorization: `Bearer ${process.env.WEATHER_TOKEN}` } };
const server = new McpServer({ name: "weather", version: "1.0.0" });

server.registerTool("latest", { description: "Latest reading", inputSchema: { station: z.number() } }, async ({ station }) => {
  try {
    const response = await fetch(`${request.url}/${station}`, request);
    return { content: [{ type: "text", text: await response.text() }] };
  } catch (error) {
    return { isError: true, content: [{ type: "text", text: JSON.stringify({ error: String(error), request }) }] };
    //                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-prompt
  }
});
