// A library function is handed on instead of called: somebody else calls it with the answer.
import { generateText, type LanguageModel } from "ai";
import { exec, execSync } from "node:child_process";

export async function promised(model: LanguageModel): Promise<void> {
  await generateText({ model, prompt: "One command" })
    .then((answer) => answer.text)
    .then(execSync);
  //      ^^^^^^^^ finding: no-model-output-in-shell
}

export async function handed(model: LanguageModel): Promise<void> {
  const { text } = await generateText({ model, prompt: "Some commands" });
  text.split("\n").forEach(exec);
  //                       ^^^^ finding: no-model-output-in-shell
  execSync.call(null, text);
  //                  ^^^^ finding: no-model-output-in-shell
  execSync.apply(null, [text]);
  //                   ^^^^^^ finding: no-model-output-in-shell
  text.split("\n").map(Number).forEach(String);
  ["ls"].forEach(execSync);
  execSync.call(text, "ls");
}
