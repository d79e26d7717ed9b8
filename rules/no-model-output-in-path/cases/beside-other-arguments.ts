// A function that takes any number of arguments leaves each of them as it was.
import { readFile } from "node:fs/promises";
import { generateText, type LanguageModel } from "ai";

function count(...texts: string[]): number {
  for (const text of texts) console.log(text.length);
  return texts.length;
}

interface Note {
  file: string;
}

function rename(name: string, ...notes: Note[]): void {
  if (notes[1]) notes[1].file = name;
}

export async function summary(model: LanguageModel, file: string): Promise<string> {
  const { text } = await generateText({ model, prompt: "What is new?" });
  count(file, text);
  const [first, second] = [{ file: "first.md" }, { file: "second.md" }];
  rename(text, first, second);
  return (await readFile(file, "utf8")) + (await readFile(first.file, "utf8")) + (await readFile(second.file, "utf8"));
  //                                                                                             ^^^^^^^^^^^ finding: no-model-output-in-path
}
