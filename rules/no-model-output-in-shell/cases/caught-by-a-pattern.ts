// What a pattern catches is no more than the pattern admits; the text around it is still the language model's.
import { execSync } from "node:child_process";
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

const { text } = await generateText({ model: openai("gpt-5-mini"), prompt: "Which port? Answer with `port` and its number." });

const byMatch = text.match(/port (\d+) of (\S+)/);
if (byMatch) execSync(`lsof -i :${byMatch[1]}`);
if (byMatch) execSync(`lsof -i :${byMatch[2]}`);
//                    ^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
if (byMatch) execSync(`echo ${byMatch.input}`);
//                    ^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell

const [, port] = /port ([1-9]\d*)/.exec(text) ?? [];
execSync(`lsof -i :${port}`);

execSync(`lsof -i :${/port (?<port>\d+)/.exec(text)?.groups?.["port"]}`);

for (const [, name] of text.matchAll(/(\w+):/g)) execSync(`which ${name}`);
execSync(`lsof -i :${(text.match(/\d+/g) ?? []).join(",")}`);
execSync(`lsof ${(text.match(/-\S+/g) ?? []).join(" ")}`);
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell

text.replace(/port (\d+) of (.+)/, (_match, number, owner) => {
  execSync(`lsof -i :${number}`);
  execSync(`pgrep -u ${owner}`);
  //       ^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  return "";
});
