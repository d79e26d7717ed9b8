// A registry holds objects of many classes, of which the base class is one as far as its types say: what that leaves to others is done by them.
import { exec, execFile } from "node:child_process";
import { GoogleGenAI } from "@google/genai";

abstract class Job {
  constructor(protected readonly given: { command: string }) {}
  abstract run(): void;
}

class ShellJob extends Job {
  run(): void {
    exec(this.given.command);
//       ^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  }
}

class EchoJob extends Job {
  run(): void {
    execFile("/bin/echo", ["--", this.given.command]);
  }
}

abstract class Maker {
  protected abstract make(given: { command: string }): Job;
  build(given: { command: string }): Job {
    return this.make(given);
  }
}

class ShellMaker extends Maker {
  protected make(given: { command: string }): Job {
    return new ShellJob(given);
  }
}

class EchoMaker extends Maker {
  protected make(given: { command: string }): Job {
    return new EchoJob(given);
  }
}

class Registry {
  private readonly makers = new Map<string, Maker>();
  add(name: string, maker: Maker): void {
    this.makers.set(name, maker);
  }
  get(name: string): Maker | undefined {
    return this.makers.get(name);
  }
}

const registry = new Registry();
registry.add("shell", new ShellMaker());
registry.add("echo", new EchoMaker());

export async function answer(question: string): Promise<void> {
  const client = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY ?? "" });
  const response = await client.models.generateContent({ model: "gemini-2.5-pro", contents: question });
  for (const call of response.functionCalls ?? []) {
    const job = registry.get(call.name ?? "")?.build(call.args as { command: string });
    job?.run();
  }
}
