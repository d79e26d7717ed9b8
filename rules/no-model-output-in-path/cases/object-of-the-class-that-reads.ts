// Objects of two classes are run by one call: the one that reads a file is made of what the model says, unchecked.
import { readFile } from "node:fs/promises";
import OpenAI from "openai";

abstract class Invocation {
  protected readonly subject: string;
  constructor(subject: string) {
    this.subject = subject;
  }
  abstract execute(): Promise<string>;
}

class Greeting extends Invocation {
  override async execute(): Promise<string> {
    return `Hello ${this.subject}`;
  }
}

class Page extends Invocation {
  override async execute(): Promise<string> {
    return readFile(`/srv/pages/${this.subject}.md`, "utf8");
    //              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
  }
}

const builders: Record<string, (subject: string) => Invocation> = {
  greet: (subject) => new Greeting(subject),
  page: (subject) => new Page(subject),
};

const client = new OpenAI();
const completion = await client.chat.completions.create({ model: "gpt-5-mini", messages: [{ role: "user", content: "Go on" }] });
for (const call of completion.choices[0]?.message.tool_calls ?? []) {
  if (call.type !== "function") continue;
  const build = Object.hasOwn(builders, call.function.name) ? builders[call.function.name] : undefined;
  const invocation = build?.(call.function.arguments);
  console.log(await invocation?.execute());
}
