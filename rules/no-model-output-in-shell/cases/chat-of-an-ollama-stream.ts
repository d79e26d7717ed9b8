// A generator of chunks from a language model on the own machine.
import { spawn } from "node:child_process";
import ollama from "ollama";

let command = "";
for await (const part of await ollama.chat({ model: "qwen3", messages: [], stream: true })) {
  command += part.message.content;
}
spawn(command, { shell: true });
//    ^^^^^^^ finding: no-model-output-in-shell
