// The answer is written into an object that was taken out of a list or a map: whoever has the list has the object.
import { generateText, type LanguageModel } from "ai";
import { execSync } from "node:child_process";

interface Job {
  id: number;
  command: string;
  steps: string[];
}

async function ask(model: LanguageModel): Promise<string> {
  return (await generateText({ model, prompt: "One command" })).text;
}

export async function each(model: LanguageModel, jobs: Job[]): Promise<void> {
  for (const job of jobs) job.command = await ask(model);
  execSync(jobs[0]!.command);
  //       ^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
}

export async function callbacks(model: LanguageModel, jobs: Job[]): Promise<void> {
  await Promise.all(
    jobs.map(async (job) => {
      job.command = await ask(model);
    }),
  );
  for (const { command } of jobs) execSync(command);
  //                                       ^^^^^^^ finding: no-model-output-in-shell
}

export async function found(model: LanguageModel, jobs: Job[], at: number): Promise<void> {
  const job = jobs[at]!;
  job.command = await ask(model);
  jobs.find(({ id }) => id === 1)!.steps.push(await ask(model));
  execSync(jobs[0]!.command);
  //       ^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  execSync(jobs[0]!.steps.join(" && "));
  //       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
}

const sessions = new Map<string, Job>();

export async function remember(model: LanguageModel, id: string): Promise<void> {
  const session = sessions.get(id);
  if (session) session.command = await ask(model);
}

export function resume(id: string): void {
  for (const session of sessions.values()) execSync(session.command);
  //                                                ^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  execSync(sessions.get(id)!.command);
  //       ^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
}

export class Registry {
  private readonly byId = new Map<string, { commands: string[] }>();

  async add(model: LanguageModel, id: string): Promise<void> {
    let entry = this.byId.get(id);
    if (!entry) {
      entry = { commands: [] };
      this.byId.set(id, entry);
    }
    entry.commands.push(await ask(model));
    for (const { commands } of this.byId.values()) execSync(commands.join(";"));
    //                                                      ^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  }
}
