// A path that an object holds is whoever's that object was made for: the language model's, or the program's own.
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { tool } from "@openai/agents";
import { z } from "zod";

class NotePath {
  readonly #value: string;

  private constructor(value: string) {
    this.#value = value;
  }

  static of(value: string): NotePath {
    if (!/^[\w/]+$/.test(value)) throw new Error("no name of a note");
    return new NotePath(`${value}.md`);
  }

  get value(): string {
    return this.#value;
  }
}

class Notes {
  readonly #folder = "/srv/notes";

  async save(note: NotePath, text: string): Promise<void> {
    await writeFile(path.join(this.#folder, note.value), text);
  }
}

const notes = new Notes();

export const saveNote = tool({
  name: "save_note",
  //    ^^^^^^^^^^^ finding: require-approval-gate "`save_note` can overwrite files"
  description: "Saves a note",
  parameters: z.object({ name: z.string(), text: z.string() }),
  execute: async ({ name, text }) => await notes.save(NotePath.of(name), text),
});

export const remember = tool({
  name: "remember",
  description: "Remembers something",
  parameters: z.object({ text: z.string() }),
  execute: async ({ text }) => await notes.save(NotePath.of("memory"), text),
});
