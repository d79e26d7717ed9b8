// What is written into a stream comes out of it, whoever reads: a listener, a loop, the stream that it is piped into.
import { execSync } from "node:child_process";
import { Duplex, PassThrough, pipeline, Readable, Transform, Writable } from "node:stream";
import { streamText } from "ai";
import { openai } from "@ai-sdk/openai";

const answer = streamText({ model: openai("gpt-5-mini"), prompt: "Name some branches." });
const text = await answer.text;

const heard = new PassThrough();
heard.on("data", (line: string) => execSync(`git tag ${line}`));
//                                          ^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
heard.end(text);

const read = new PassThrough();
read.write(text);
for await (const line of read) execSync(`git switch ${line}`);
//                                      ^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell

const turned = new Transform({ transform: (line: string, _encoding, done) => done(null, line) });
turned.write(text);
for await (const line of turned) execSync(`git branch ${line}`);
//                                        ^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell

const told = new Transform({ transform: (line: string, _encoding, done) => done(null, line) });
told.on("data", (line: string) => execSync(`git merge ${line}`));
//                                         ^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
told.write(text);

const sink = new Writable({ write: (line: string) => void execSync(`git rebase ${line}`) });
//                                                                 ^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
Readable.from([text]).pipe(sink);

const both = new Duplex({ write: (line: string) => void execSync(`git push ${line}`) });
//                                                               ^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
both.write(text);

pipeline(
  Readable.fromWeb(answer.textStream as never),
  async function* (lines: AsyncIterable<string>) {
    for await (const line of lines) yield line.trim();
  },
  new Writable({ write: (line: string) => void execSync(`git fetch ${line}`) }),
  //                                                    ^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  () => {},
);

pipeline(
  [text],
  async function* (lines: AsyncIterable<string>) {
    for await (const line of lines) yield line.trim();
  },
  async (lines: AsyncIterable<string>) => {
    for await (const line of lines) execSync(`git blame ${line}`);
    //                                       ^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  },
  () => {},
);

const quiet = new PassThrough();
quiet.on("data", (line: string) => execSync(`git log ${line}`));
quiet.end("main");
