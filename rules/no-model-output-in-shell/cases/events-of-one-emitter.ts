// Two events of one emitter have nothing to do with each other; a name that is only known when the program runs may be any.
import { execSync } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

const bus = new EventEmitter();
bus.on("command", (command: string) => execSync(command));
//                                              ^^^^^^^ finding: no-model-output-in-shell
bus.on("backup", (folder: string) => execSync(`tar -cf backup.tar ${folder}`));

const anyBus = new EventEmitter();
anyBus.on("command", (command: string) => execSync(command));
//                                                 ^^^^^^^ finding: no-model-output-in-shell

export async function ask(event: string): Promise<void> {
  const { text } = await generateText({ model: openai("gpt-5-mini"), prompt: "Which command?" });
  const answered = once(bus, "answer");
  bus.emit("command", text);
  bus.emit("backup", "/srv/notes");
  bus.emit("answer", text);
  anyBus.emit(event, text);
  const [answer] = (await answered) as [string];
  execSync(answer);
  //       ^^^^^^ finding: no-model-output-in-shell
}
