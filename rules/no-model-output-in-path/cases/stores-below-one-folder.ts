// The folder that a tool names is handed to two stores, each of which opens a file of its own in it: one check of the folder mends both. Two folders that the name is put behind are two places to mend.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

class Settings {
  readonly #file: string;
  constructor(folder: string) {
    this.#file = join(folder, "settings.json");
  }
  read() {
    return readFileSync(this.#file, "utf8");
  }
}

class Notes {
  readonly #file: string;
  constructor(folder: string) {
    this.#file = join(folder, "notes.txt");
  }
  write(text: string) {
    writeFileSync(this.#file, text);
    //            ^^^^^^^^^^ finding: no-model-output-in-path
  }
}

function readDraft(name: string) {
  return readFileSync(join("/srv/drafts", name), "utf8");
  //                  ^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
}

function readLetter(name: string) {
  return readFileSync(join("/srv/letters", name), "utf8");
  //                  ^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
}

const server = new McpServer({ name: "spaces", version: "1.0.0" });
server.registerTool("note", { inputSchema: { space: z.string(), text: z.string() } }, async ({ space, text }) => {
  const folder = join("/srv/spaces", space);
  new Notes(folder).write(text);
  return { content: [{ type: "text", text: new Settings(folder).read() }] };
});
server.registerTool("letter", { inputSchema: { name: z.string() } }, async ({ name }) => {
  return { content: [{ type: "text", text: readDraft(name) + readLetter(name) }] };
});
