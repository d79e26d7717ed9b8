// An object is copied without the fields that hold nothing: what each of the others holds is still told apart.
import { readFile } from "node:fs/promises";
import { tool } from "ai";
import { pickBy } from "lodash";
import { z } from "zod";

interface Request {
  readonly folder: string;
  readonly title?: string | undefined;
}

function withoutGaps<T extends object>(given: T): Partial<T> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<T>;
}

function requestFor(title: string): Request {
  return { folder: "/srv/notes", title };
}

const inputSchema = z.object({ title: z.string() });

export const notes = tool({
  description: "Reads the list of notes",
  inputSchema,
  execute: ({ title }) => readFile(`${withoutGaps(requestFor(title)).folder}/list.txt`, "utf8"),
});

export const note = tool({
  description: "Reads a note",
  inputSchema,
  execute: ({ title }) => readFile(`/srv/notes/${withoutGaps(requestFor(title)).title}`, "utf8"),
  //                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
});

export const byKey = tool({
  description: "Reads a note by its entry",
  inputSchema,
  execute: ({ title }) => {
    const entries = new Map(Object.entries(requestFor(title)));
    console.info(entries.get("title"));
    return readFile(`${entries.get("folder")}/list.txt`, "utf8");
  },
});

export const first = tool({
  description: "Reads whatever was asked for first",
  inputSchema,
  execute: ({ title }) => {
    const [pair] = Object.entries(pickBy(requestFor(title)));
    return readFile(pair![1], "utf8");
    //              ^^^^^^^^ finding: no-model-output-in-path
  },
});
