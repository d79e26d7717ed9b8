// The language model chooses among three programs.
import { spawnSync } from "node:child_process";
import { openai } from "@ai-sdk/openai";
import { generateObject } from "ai";
import { z } from "zod";

const Plan = z.object({ steps: z.array(z.object({ program: z.enum(["make", "tsc", "eslint"]) })) });
const { object } = await generateObject({ model: openai("gpt-5"), schema: Plan, prompt: "Build the project." });
for (const { program } of object.steps) {
  spawnSync(program, [], { stdio: "inherit" });
}
