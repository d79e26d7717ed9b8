// A record of any fields leaves it to the language model which ones there are: the one that the program reads is among them. A list of names is not.
import { writeFile } from "node:fs/promises";
import { tool } from "ai";
import { z } from "zod";

const Input = z.object({ text: z.string(), options: z.record(z.string(), z.any()).optional() });

export const save = tool({
  description: "Save a text",
  inputSchema: z.object({ text: z.string(), options: z.record(z.string(), z.string()) }),
  execute: async ({ text, options }) => writeFile(options.target || "out.txt", text),
//                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
});

export const saveParsed = tool({
  description: "Save a text",
  inputSchema: z.object({ json: z.string() }),
  execute: async ({ json }) => {
    const { text, options } = Input.parse(JSON.parse(json));
    await writeFile(options?.target ?? "out.txt", text);
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
  },
});

export const saveKnown = tool({
  description: "Save a text",
  inputSchema: z.object({ text: z.string(), options: z.record(z.string(), z.enum(["out.txt", "draft.txt"])) }),
  execute: async ({ text, options }) => writeFile(options.target || "out.txt", text),
});
