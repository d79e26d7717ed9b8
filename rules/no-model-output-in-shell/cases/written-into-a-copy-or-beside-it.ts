// The answer is written into a copy of the list, into another field, or into an object that the list does not have.
import { generateText, type LanguageModel } from "ai";
import { execSync } from "node:child_process";

interface Job {
  id: number;
  command: string;
  answer: string;
}

async function ask(model: LanguageModel): Promise<string> {
  return (await generateText({ model, prompt: "One command" })).text;
}

export async function beside(model: LanguageModel, jobs: Job[]): Promise<void> {
  for (const job of jobs) job.answer = await ask(model);
  await Promise.all(jobs.map(async (job) => (job.answer = await ask(model))));
  execSync(jobs[0]!.command);
}

export async function copies(model: LanguageModel, jobs: Job[], names: string[]): Promise<void> {
  const changed = jobs.map((job) => ({ ...job }));
  changed[0]!.command = await ask(model);
  const more = names.slice();
  more.push(await ask(model));
  for (const job of jobs) {
    const copy = { ...job };
    copy.command = await ask(model);
  }
  execSync(jobs[0]!.command);
  execSync(names[0]!);
}

const sessions = new Map([["a", { command: "ls" }]]);

export async function another(model: LanguageModel): Promise<void> {
  const session = { ...sessions.get("a")! };
  session.command = await ask(model);
  execSync(sessions.get("a")!.command);
}
