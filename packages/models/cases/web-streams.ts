// Streams of the web platform give their readers what was put into them.
import { execSync } from "node:child_process";
import OpenAI from "openai";

const reply = await new OpenAI().responses.create({ model: "gpt-5-mini", input: "Name some branches." });
const text = reply.output_text;

const reader = new ReadableStream<string>({
  start(controller) {
    controller.enqueue(text);
    controller.close();
  },
}).getReader();
for (;;) {
  const { done, value } = await reader.read();
  if (done) break;
  execSync(`git tag ${value}`);
  //       ^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
}

const pulled = new ReadableStream<string>({
  pull(controller) {
    controller.enqueue(text);
  },
});
for await (const line of pulled) execSync(`git switch ${line}`);
//                                        ^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell

const [one] = pulled.tee();
for await (const line of one) execSync(`git branch ${line}`);
//                                     ^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell

const turned = pulled.pipeThrough(new TextDecoderStream() as never);
for await (const line of turned) execSync(`git merge ${String(line)}`);
//                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell

const quiet = new ReadableStream<string>({
  start(controller) {
    controller.enqueue("main");
  },
});
for await (const line of quiet) execSync(`git push ${line}`);
