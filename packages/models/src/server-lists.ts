import { defineModel } from "@sluice/core";
import { addressedServers, startedServers } from "./parts/settings.ts";

// A file in which people tell an editor or an assistant which servers of tools to connect to (`.mcp.json`, `.vscode/mcp.json`,
// `claude_desktop_config.json`) is read as a call with what it holds.
const LISTED = ["mcpServers", "servers"].map((list) => `$serversOfTools > arg 0 > ${list} > each`);

export default defineModel({
  package: "global",
  servers: LISTED.flatMap((each) => [
    { at: each, url: `${each} > url` },
    { at: each, command: `${each} > command`, args: `${each} > args` },
  ]),
  settings: LISTED.flatMap((each) => [...startedServers(each), ...addressedServers(`${each} > url`)]),
});
