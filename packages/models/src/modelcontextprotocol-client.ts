import { defineModel } from "@sluice/core";
import { clientPart } from "./parts/mcp.ts";

export default defineModel({ package: "@modelcontextprotocol/client", ...clientPart });
