// A factory makes one tool for each folder.
import { readFile } from "node:fs/promises";
import { Agent, tool } from "@openai/agents";
import { z } from "zod";

const readerOf = (folder: string) =>
  tool({
    name: `read_${folder}`,
    description: `Read a file of ${folder}`,
    parameters: z.object({ file: z.string() }),
    execute: async ({ file }) => readFile(`${folder}/${file}`, "utf8"),
//                                        ^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
  });

export const librarian = new Agent({
  name: "Librarian",
  instructions: "Answer from the files.",
  tools: ["manuals", "minutes"].map(readerOf),
});
