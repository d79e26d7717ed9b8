// What one method gives back goes through its decorator to its own callers, not to those of another method with the same decorator.
import { AsyncLocalStorage } from "node:async_hooks";
import { readFile } from "node:fs/promises";
import { generateText, type LanguageModel } from "ai";

const names = new AsyncLocalStorage<string>();

async function within<T>(name: string, run: () => T): Promise<Awaited<T>> {
  if (name === "") return await run();
  return await Promise.resolve(names.run(name, () => run()));
}

function traced(prefix = "") {
  return function (method: Function, context: ClassMethodDecoratorContext) {
    return function (this: unknown, ...given: unknown[]) {
      return within(prefix + String(context.name), () => method.apply(this, given) as unknown);
    } as never;
  };
}

class Assistant {
  constructor(private readonly model: LanguageModel) {}

  @traced()
  async ask(question: string): Promise<string> {
    return (await generateText({ model: this.model, prompt: question })).text;
  }

  @traced("file ")
  async fileOf(subject: string): Promise<string> {
    return `/srv/notes/${subject.length}.md`;
  }
}

export async function summary(model: LanguageModel): Promise<string> {
  const assistant = new Assistant(model);
  const named = await assistant.ask("Which file?");
  const known = await readFile(await assistant.fileOf(named), "utf8");
  return known + (await readFile(named, "utf8"));
  //                             ^^^^^ finding: no-model-output-in-path
}
