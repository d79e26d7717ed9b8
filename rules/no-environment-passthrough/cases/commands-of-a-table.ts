// A name finds an entry of the program's own table, or a file; what the entry says is run. What else the model says beside it is its choice, and a shell waits for what it says.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { tool } from "ai";
import { z } from "zod";

const SERVICES = [
  { name: "search", unit: "search.service" },
  { name: "queue", unit: "queue.service" },
];

class Runner {
  run(words: readonly string[], variables: Record<string, string> = {}): void {
    spawn("systemctl", [...words], { env: { ...process.env, ...variables } });
  }

  runFreely(words: readonly string[]): void {
    spawn("systemctl", [...words], { env: { ...process.env } });
    //                                    ^^^^^^^^^^^^^^^^^^ finding: no-environment-passthrough
  }
}

const runner = new Runner();
export const tools = {
  restart: tool({
    inputSchema: z.object({ service: z.string(), isHard: z.boolean() }),
    execute: async ({ service, isHard }) => {
      const found = SERVICES.find((each) => each.name === service);
      if (found) runner.run([isHard ? "restart" : "reload", found.unit]);
    },
  }),
  start: tool({
    inputSchema: z.object({ set: z.enum(["day", "night"]) }),
    execute: async ({ set }) => runner.run(["start", ...JSON.parse(readFileSync(`sets/${set}.json`, "utf8"))]),
  }),
  open: tool({
    inputSchema: z.object({}),
    execute: async () => spawn("bash", ["-i"], { env: process.env }),
    //                                                ^^^^^^^^^^^ finding: no-environment-passthrough
  }),
  // A server that is asked about code waits for questions, and what it is called stands in the settings.
  ask: tool({
    inputSchema: z.object({ question: z.string() }),
    execute: async ({ question }) => {
      const { command, options } = JSON.parse(readFileSync("settings.json", "utf8"));
      const own = spawn("typescript-language-server", ["--stdio"], { env: process.env });
      const other = spawn(command, options, { env: process.env });
      for (const server of [own, other]) server.stdin.end(JSON.stringify({ question }));
    },
  }),
  stop: tool({
    inputSchema: z.object({ service: z.string() }),
    execute: async ({ service }) => {
      const found = SERVICES.find((each) => each.name === service);
      if (found) runner.runFreely(["stop", service]);
    },
  }),
};
