// A path that is made for the whole file is seen by each function of it: what each of them does is told. A function that is handed it tells of no other.
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { generateText } from "ai";

const { text } = await generateText({ model: "openai/gpt-5-mini", prompt: "Which report is the newest?" });
const report = join("/srv/reports", text);

export const show = () => readFileSync(report, "utf8");
//                                     ^^^^^^ finding: no-model-output-in-path
export const remove = () => rmSync(report);
//                                 ^^^^^^ finding: no-model-output-in-path
const measure = (file: string) => readFileSync(file).length;
//                                             ^^^^ finding: no-model-output-in-path
export const size = measure(report);
