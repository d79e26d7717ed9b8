// The language model chooses which program is started.
import { spawnSync } from "node:child_process";
import { openai } from "@ai-sdk/openai";
import { generateObject } from "ai";
import { z } from "zod";

const Plan = z.object({ steps: z.array(z.object({ program: z.string(), level: z.number() })) });
const { object } = await generateObject({ model: openai("gpt-5"), schema: Plan, prompt: "Build the project." });
for (const { program, level } of object.steps) {
  spawnSync(program, ["--level", String(level)], { stdio: "inherit" });
//          ^^^^^^^ finding: no-model-output-in-shell
}
