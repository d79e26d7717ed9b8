// What a tool brings about again and again is no setting up: it holds a lock, the next tool takes away what was kept, it is told what to delete, or the object is new.
import fs from "node:fs";
import { spawn, type ChildProcess } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

let isBusy = false;
function clean(): void {
  if (isBusy) return;
  isBusy = true;
  try {
    fs.rmSync("/srv/build", { recursive: true });
  } finally {
    isBusy = false;
  }
}

let started: boolean | undefined;
function start(): void {
  if (started) return;
  fs.rmSync("/srv/state", { recursive: true });
  started = true;
}

let dropped: string | undefined;
function dropFirst(id: string): void {
  if (dropped !== undefined) return;
  dropped = id;
  fs.rmSync(`/srv/drafts/${id}`, { recursive: true });
}

class Purge {
  isDone = false;
  run(): void {
    if (this.isDone) return;
    this.isDone = true;
    fs.rmSync("/srv/trash", { recursive: true });
  }
}

class Folder {
  wanted = "";
  result: string | undefined;

  #load(): string {
    fs.rmSync(this.wanted, { recursive: true });
    return "done";
  }

  of(wanted: string): string {
    this.wanted = wanted;
    if (!this.result) this.result = this.#load();
    return this.result;
  }
}

class Server {
  #process: ChildProcess | undefined;
  up(): void {
    if (!this.#process) this.#process = spawn("npm", ["publish"]);
  }
}

const folder = new Folder();
const server = new Server();
class Trash {
  isEmptied = false;
  list(): readonly string[] {
    if (!this.isEmptied) {
      fs.rmSync("/srv/trash", { recursive: true });
      this.isEmptied = true;
    }
    return fs.readdirSync("/srv");
  }
}

let trash: Trash | undefined;

function kept(): Trash {
  if (!trash) trash = new Trash();
  return trash;
}

export const tools = {
  clean: tool({
    //   ^^^^ finding: require-approval-gate
    inputSchema: z.object({}),
    execute: async () => {
      console.info("clean", isBusy);
      clean();
    },
  }),
  start: tool({
    //   ^^^^ finding: require-approval-gate
    inputSchema: z.object({}),
    execute: async () => {
      console.info("start", started);
      start();
    },
  }),
  stop: tool({
    inputSchema: z.object({}),
    execute: async () => {
      started = undefined;
    },
  }),
  drop_first: tool({
    //        ^^^^ finding: require-approval-gate
    inputSchema: z.object({ id: z.uuid() }),
    execute: async ({ id }) => {
      console.info("drop_first", id);
      dropFirst(id);
    },
  }),
  purge: tool({
    //   ^^^^ finding: require-approval-gate
    inputSchema: z.object({}),
    execute: async () => {
      const purge = new Purge();
      console.info("purge", purge);
      purge.run();
    },
  }),
  empty_folder: tool({
    //          ^^^^ finding: require-approval-gate
    inputSchema: z.object({ name: z.string() }),
    execute: async ({ name }) => {
      console.info("empty_folder", name);
      return folder.of(`/srv/${name}`);
    },
  }),
  publish: tool({
    //     ^^^^ finding: require-approval-gate
    inputSchema: z.object({}),
    execute: async () => {
      console.info("publish", server);
      server.up();
    },
  }),
  look: tool({
    inputSchema: z.object({}),
    execute: async () => kept().list(),
  }),
};
