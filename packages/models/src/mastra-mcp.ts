import { defineModel } from "@sluice/core";
import { environmentAt } from "./parts/processes.ts";
import { describedServers } from "./parts/servers.ts";
import { addressedServers, startedServers } from "./parts/settings.ts";

const SERVER = "MCPClient > arg 0 > servers > each";

// The tools of a server are Mastra's, or other agents.
export default defineModel({
  package: "@mastra/mcp",
  agents: [
    {
      ...{ at: "MCPServer > new", name: "MCPServer > arg 0 > name", instructions: "MCPServer > arg 0 > instructions", server: true },
      ...{ tools: ["MCPServer > arg 0 > tools"], agents: ["MCPServer > arg 0 > agents"] },
    },
  ],
  sinks: [environmentAt("MCPClient > arg 0 > servers > /./ > env")],
  servers: describedServers(SERVER),
  settings: [...startedServers(SERVER), ...addressedServers(`${SERVER} > url`)],
});
