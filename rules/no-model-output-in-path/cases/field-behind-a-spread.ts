// What is written behind a spread, or left out before it, is not what was spread: the file's name is the program's own, though all else is the model's.
import { randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { tool } from "ai";
import { z } from "zod";

interface Task {
  readonly id: string;
  readonly title?: string;
}

const FOLDER = "/srv/tasks";
const inputSchema = z.any();
const path = (name: string | undefined) => join(FOLDER, `${name}.json`);
const save = (task: Task) => writeFile(path(task.id), JSON.stringify(task));
const keep = (task: Task) => writeFile(join(FOLDER, `${task.id}.json`), JSON.stringify(task));
//                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
const title = (task: Task) => writeFile(join(FOLDER, task.title ?? "none"), "");
//                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
const again = (task: Task) => writeFile(join(FOLDER, task.id), "");
//                                      ^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
const changed = (task: Task) => writeFile(join(FOLDER, task.id), "");
//                                        ^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path

export const tools = {
  create: tool({ inputSchema, execute: async (given) => save({ ...given, id: randomUUID() }) }),
  update: tool({
    inputSchema,
    execute: async (given) => {
      const { id, ...changes } = given;
      if (typeof id === "number") await save({ id: String(id), ...changes });
    },
  }),
  // The other way round the model's field is what counts.
  keep: tool({ inputSchema, execute: async (given) => keep({ id: randomUUID(), ...given }) }),
  // All other fields are the model's.
  title: tool({ inputSchema, execute: async (given) => title({ ...given, id: randomUUID() }) }),
  again: tool({ inputSchema, execute: async (given) => again({ ...given, id: randomUUID(), ...given }) }),
  changed: tool({
    inputSchema,
    execute: async (given) => {
      const task = { ...given, id: randomUUID() };
      Object.assign(task, given);
      await changed(task);
    },
  }),
};
