// The calls of tools are traced until the program itself says no: another program of the repository says it for itself alone.
import { rm, writeFile } from "node:fs/promises";
import { Agent, applyPatchTool, run } from "@openai/agents";

const editor = {
  createFile: async ({ path, diff }) => writeFile(`/srv/drafts/${path.length}.md`, diff),
  updateFile: async ({ path, diff }) => writeFile(`/srv/drafts/${path.length}.md`, diff),
  deleteFile: async ({ path }) => rm(`/srv/drafts/${path.length}.md`),
};
const agent = new Agent({ name: "Patches", tools: [applyPatchTool({ editor, needsApproval: true })] });
await run(agent, "Tidy the drafts.");
