import { rm, writeFile } from "node:fs/promises";
import { Agent, applyPatchTool } from "@openai/agents";

const editor = {
  createFile: async ({ path, diff }) => writeFile(`/srv/drafts/${path.length}.md`, diff),
  updateFile: async ({ path, diff }) => writeFile(`/srv/drafts/${path.length}.md`, diff),
  deleteFile: async ({ path }) => rm(`/srv/drafts/${path.length}.md`),
};
export const untraced = new Agent({ name: "Patches", tools: [applyPatchTool({ editor, needsApproval: true })] });
//                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: require-tool-call-log
