// A server of the second major version, with a fixed program and a free argument.
import { execFileSync } from "node:child_process";
import { McpServer } from "@modelcontextprotocol/server";
import { z } from "zod";

const server = new McpServer({ name: "media", version: "2.0.0" });

server.registerTool("probe", { inputSchema: z.object({ file: z.string() }) }, async ({ file }) => {
  const text = execFileSync("ffprobe", ["-hide_banner", file], { encoding: "utf8" });
//                                     ^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  return { content: [{ type: "text", text }] };
});
