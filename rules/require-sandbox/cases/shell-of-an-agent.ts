// An agent's shell is carried out by the program itself: on the host, or in a sandbox elsewhere.
import { exec } from "node:child_process";
import { promisify } from "node:util";
import { Sandbox } from "e2b";
import { Agent, shellTool } from "@openai/agents";

const run = promisify(exec);
const sandbox = await Sandbox.create();

const host = { run: async ({ commands }: { commands: string[] }) => ({ output: await Promise.all(commands.map((each) => run(each))) }) };
const remote = {
  run: async ({ commands }: { commands: string[] }) => ({ output: await Promise.all(commands.map((each) => sandbox.commands.run(each))) }),
};

export const onTheHost = new Agent({ name: "host", tools: [shellTool({ shell: host as never, name: "host_shell" })] });
//                                                                                                 ^^^^^^^^^^^^ finding: require-sandbox
export const elsewhere = new Agent({ name: "remote", tools: [shellTool({ shell: remote as never })] });
