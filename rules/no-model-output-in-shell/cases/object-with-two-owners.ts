// One part of the program writes into an object, another part that has the same object runs what stands there.
import { generateText, type LanguageModel } from "ai";
import { execSync } from "node:child_process";

async function ask(model: LanguageModel): Promise<string> {
  return (await generateText({ model, prompt: "One command" })).text;
}

interface Plan {
  command: string;
}

class Planner {
  constructor(private readonly plan: Plan) {}
  async think(model: LanguageModel): Promise<void> {
    this.plan.command = await ask(model);
  }
}

class Runner {
  constructor(private readonly plan: Plan) {}
  act(): void {
    execSync(this.plan.command);
    //       ^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  }
}

export async function together(model: LanguageModel): Promise<void> {
  const plan = { command: "" };
  await new Planner(plan).think(model);
  new Runner(plan).act();
}

export async function listed(model: LanguageModel): Promise<void> {
  const plans: Plan[] = [];
  const plan = { command: "" };
  plans.push(plan);
  plan.command = await ask(model);
  execSync(plans[0]!.command);
  //       ^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
}

class Store {
  static #only?: Store;
  static get(): Store {
    return (this.#only ??= new Store());
  }
  command = "";
}

const sessions: Record<string, Plan> = {};
const sessionOf = (id: string): Plan => (sessions[id] ??= { command: "" });

export async function write(model: LanguageModel): Promise<void> {
  Store.get().command = await ask(model);
  sessionOf("a").command = await ask(model);
}

export function run(): void {
  execSync(Store.get().command);
  //       ^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  execSync(sessionOf("a").command);
  //       ^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
}
