import { defineModel } from "@sluice/core";
import { environmentAt } from "./parts/processes.ts";
import { describedServers } from "./parts/servers.ts";
import { addressedServers, startedServers } from "./parts/settings.ts";

const SERVERS = ["MultiServerMCPClient > arg 0 > each", "MultiServerMCPClient > arg 0 > mcpServers > each"];

export default defineModel({
  package: "@langchain/mcp-adapters",
  sinks: [
    environmentAt("MultiServerMCPClient > arg 0 > mcpServers > /./ > env"),
    environmentAt("MultiServerMCPClient > arg 0 > /./ > env"),
  ],
  servers: describedServers(...SERVERS),
  settings: SERVERS.flatMap((server) => [...startedServers(server), ...addressedServers(`${server} > url`)]),
});
