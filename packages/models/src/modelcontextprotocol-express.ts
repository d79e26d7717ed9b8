import { defineModel } from "@sluice/core";
import { mcpApplication } from "./parts/mcp.ts";

export default defineModel({ package: "@modelcontextprotocol/express", ...mcpApplication });
