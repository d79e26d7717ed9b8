// What an agent may answer is said where it is made: a choice among words of the program's own has no room for instructions.
import { Agent, run } from "@openai/agents";
import { z } from "zod";

const planner = new Agent({
  name: "Planner",
  instructions: "Plan the letter.",
  outputType: z.object({ points: z.string(), tone: z.enum(["warm", "neutral"]) }),
});

export async function writer(message: string): Promise<Agent> {
  const { finalOutput } = await run(planner, message);
  return new Agent({ name: "Writer", instructions: `Write a letter. Its tone is ${finalOutput?.tone ?? "neutral"}.` });
}

export async function follower(message: string): Promise<Agent> {
  const { finalOutput } = await run(planner, message);
  return new Agent({ name: "Writer", instructions: `Write about ${finalOutput?.points ?? ""}.` });
//                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
}
