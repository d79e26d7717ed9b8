// Frameworks of tool servers: what prompts, resources and completions are given, and what is told of them.
import { Composio, experimental_createTool } from "@composio/core";
import { FastMCP } from "fastmcp";
import { MCPPrompt, MCPTool } from "mcp-framework";
import { exec } from "node:child_process";
import express from "express";
import { z } from "zod";

const server = new FastMCP({ name: "shop", version: "1.0.0" });
server.addPrompt({
  name: "greet",
  arguments: [{ name: "who", complete: async (value) => ({ values: [String(exec(value))] }) }],
//                                                                              ^^^^^ finding: no-model-output-in-shell
  load: async ({ who }) => exec(who),
//                              ^^^ finding: no-model-output-in-shell
});
server.addPrompts([{ name: "greet", load: async ({ who }) => exec(who) }]);
//                                                                ^^^ finding: no-model-output-in-shell

express().post("/tools", (request) => {
  const { description, persona } = request.body;
  new FastMCP({ name: "shop", version: "1.0.0", instructions: persona });
//                                                            ^^^^^^^ finding: no-untrusted-instructions
  server.addTools([{ name: "noop", description, execute: async () => "done" }]);
//                                 ^^^^^^^^^^^ finding: no-untrusted-instructions
});

export class GreetPrompt extends MCPPrompt {
  async generateMessages({ who }) {
    return exec(who);
//              ^^^ finding: no-model-output-in-shell
  }
}
export class AskTool extends MCPTool {
  name = "ask";
  async execute() {
    const { content } = await this.samplingRequest({ messages: [] });
    return exec(content.text);
  }
}

const composio = new Composio({});
composio.tools.createCustomTool({ name: "ask", inputParams: z.object({ command: z.string() }), execute: async ({ command }) => exec(command) });
//                                                                                                                                  ^^^^^^^ finding: no-model-output-in-shell
experimental_createTool("ask", { inputParams: z.object({ command: z.string() }), execute: async ({ command }) => exec(command) });
//                                                                                                                    ^^^^^^^ finding: no-model-output-in-shell
