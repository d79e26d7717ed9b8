// Listeners hear of what is emitted after they were added, also by an object that holds the emitter.
import { execSync } from "node:child_process";
import { EventEmitter } from "node:events";
import { tool } from "ai";
import { z } from "zod";

class Desk {
  readonly #events = new EventEmitter();

  constructor() {
    this.#events.on("branch", (name: string) => execSync(`git switch ${name}`));
    //                                                   ^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
    this.#events.on("clean", (folder: string) => execSync(`rm -r ${folder}`));
  }

  ask(name: string): void {
    this.#events.emit("branch", name);
    this.#events.emit("clean", "build");
  }
}

export const switchBranch = tool({
  description: "Switch to a branch",
  inputSchema: z.object({ name: z.string() }),
  execute: async ({ name }) => {
    const desk = new Desk();
    desk.ask(name);
    const bus = new EventEmitter();
    bus.once("tag", (tag: string) => execSync(`git tag ${tag}`));
    //                                        ^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
    bus.once("note", (note: string) => execSync(`git notes add -m ${note}`));
    bus.emit("tag", name);
  },
});
