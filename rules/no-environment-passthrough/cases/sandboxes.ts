// Sandboxes for what a language model wrote.
import { Sandbox } from "e2b";
import { Sandbox as Interpreter } from "@e2b/code-interpreter";
import { Sandbox as Machine } from "@vercel/sandbox";

const variables: Record<string, string> = {};
for (const [name, value] of Object.entries(process.env)) {
  if (value !== undefined) variables[name] = value;
}

const sandbox = await Sandbox.create({ envs: variables });
//                                           ^ finding: no-environment-passthrough
await Sandbox.create("python", { envs: variables });
//                                     ^ finding: no-environment-passthrough
await sandbox.commands.run("python3 script.py", { envs: variables });
//                                                      ^ finding: no-environment-passthrough
const interpreter = await Interpreter.create({ envs: variables });
//                                                   ^ finding: no-environment-passthrough
await Interpreter.create("python", { envs: variables });
//                                         ^ finding: no-environment-passthrough
await interpreter.commands.run("python3 script.py", { envs: variables });
//                                                          ^ finding: no-environment-passthrough
await interpreter.runCode("1 + 1", { envs: variables });
//                                         ^ finding: no-environment-passthrough
const machine = await Machine.create({ env: variables });
//                                          ^ finding: no-environment-passthrough
await machine.runCommand({ cmd: "node", env: variables });
//                                           ^ finding: no-environment-passthrough
