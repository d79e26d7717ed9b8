// The built-in shell tool of the Responses API leaves running the command to the program. Its name and its arguments are told once, at the name.
import { spawnSync } from "node:child_process";
import OpenAI from "openai";

const response = await new OpenAI().responses.create({
  model: "codex-mini-latest",
  tools: [{ type: "local_shell" }],
  input: "List the largest files.",
});
for (const item of response.output) {
  if (item.type !== "local_shell_call") continue;
  const [program = "true", ...args] = item.action.command;
  spawnSync(program, args, { timeout: item.action.timeout_ms ?? 10_000 });
//          ^^^^^^^ finding: no-model-output-in-shell
}
