// What equals a text that is not empty is not missing: what a helper does where it is told nothing, this tool does not.
import { rm } from "node:fs/promises";
import { tool } from "@openai/agents";
import { z } from "zod";

const parameters = z.object({ id: z.uuid(), choice: z.string() });

async function show(id: string, choice: string): Promise<void> {
  if (!choice) await rm(`/srv/drafts/${id}.md`);
  console.info(id, choice);
}

export const choose = tool({
  name: "choose",
  description: "Says how a draft is shown",
  parameters,
  execute: async (input) => {
    if (input.choice === "large" || input.choice === "small") await show(input.id, input.choice);
  },
});

export const chooseFreely = tool({
  name: "choose_freely",
  //    ^^^^^^^^^^^^^^^ finding: require-approval-gate
  description: "Says how a draft is shown, in any way or none",
  parameters,
  execute: async (input) => {
    if (input.choice === "large" || input.choice === "") await show(input.id, input.choice);
  },
});
