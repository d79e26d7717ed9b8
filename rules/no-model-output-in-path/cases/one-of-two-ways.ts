// A file that a helper writes only in another mode is not written by who asks for this one.
import { appendFile, writeFile } from "node:fs/promises";
import OpenAI from "openai";

const reply = await new OpenAI().chat.completions.create({ model: "gpt-5-mini", messages: [] });
const name = reply.choices[0]?.message.content ?? "";

async function keep(file: string, mode: "add" | "show"): Promise<void> {
  if (mode === "add") await appendFile(`/srv/notes/${file}`, "kept");
}

async function put(file: string, mode: "add" | "over"): Promise<void> {
  if (mode !== "add") await writeFile(`/srv/notes/${file}`, "put");
  //                                  ^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
}

async function log(file: string, isLoud?: boolean): Promise<void> {
  if (isLoud) await appendFile(`/srv/logs/${file}`, "loud");
}

await keep(name, "show");
await put(name, "over");
await log(name);
await keep("names", "add");
await put("names", "add");
await log("names", true);
