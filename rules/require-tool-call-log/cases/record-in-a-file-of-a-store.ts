// The audit file of a store that a factory makes, at a place of its own; and the same store over a file that the call names.
import { appendFileSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { tool } from "ai";
import { z } from "zod";

interface Options {
  readonly auditPath?: string;
}

function appendTo(path: string, entry: object): void {
  appendFileSync(path, `${JSON.stringify(entry)}\n`);
}

function createStore(options?: Options) {
  const auditPath = options?.auditPath ?? join(homedir(), ".rules", "audit.jsonl");
  return {
    remove(path: string): void {
      appendTo(auditPath, { at: Date.now(), removed: path });
      rmSync(path);
    },
  };
}

const store = createStore();
const shared = { inputSchema: z.object({ path: z.string(), journal: z.string() }), needsApproval: true };

export const tools = {
  remove: tool({
    ...shared,
    execute: async ({ path }) => {
      store.remove(path);
    },
  }),
  // One of the journals is named by the call: what is added there is no record that the caller leaves alone.
  removeInto: tool({
    //        ^^^^ finding: require-tool-call-log
    ...shared,
    execute: async ({ path, journal }) => {
      createJournaled({ auditPath: journal }).remove(path);
    },
  }),
};

function createJournaled(options: Options) {
  return {
    remove(path: string): void {
      appendFileSync(options.auditPath ?? "journal.jsonl", `${path}\n`);
      rmSync(path);
    },
  };
}
