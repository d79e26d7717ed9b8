import { defineModel } from "@sluice/core";
import { environmentAt } from "./parts/processes.ts";

export default defineModel({
  package: "@langchain/mcp-adapters",
  sinks: [
    environmentAt("MultiServerMCPClient > arg 0 > mcpServers > /./ > env"),
    environmentAt("MultiServerMCPClient > arg 0 > /./ > env"),
  ],
});
