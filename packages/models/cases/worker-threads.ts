// What a worker answers is made of what it was given.
import { execSync } from "node:child_process";
import { Worker } from "node:worker_threads";
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

const { text } = await generateText({ model: openai("gpt-5-mini"), prompt: "Name a branch." });

const asked = new Worker("./slug.js");
asked.on("message", (slug: string) => execSync(`git switch ${slug}`));
//                                             ^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
asked.postMessage(text);

const born = new Worker("./slug.js", { workerData: text });
born.once("message", (slug: string) => execSync(`git branch ${slug}`));
//                                              ^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
born.on("error", (error: Error) => execSync(`logger ${error.name}`));
