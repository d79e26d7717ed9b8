// Tools of a loop share one handler that asks which of them it runs for: each does what its own branch does.
import { tool as register } from "@openai/agents";
import { rm } from "node:fs/promises";
import { generateText, tool, type ToolSet } from "ai";
import { Octokit } from "octokit";
import { z } from "zod";

interface Definition {
  readonly name: string;
  readonly description: string;
}

const define = <T>(definition: T): T => definition;
const issues = {
  name: "issues",
  tools: [
    define({ name: "comment", description: "Writes a comment" }),
    define({ name: "show", description: "Shows an issue" }),
    define({ name: "list", description: "Lists the issues" }),
  ],
};
const database = { name: "database", tools: [define({ name: "query", description: "Asks the database" })] };
const kinds = [issues, database, { name: "nothing" }] as const;

function kindOf(name: string) {
  const found = kinds.find((kind) => kind.name === name);
  if (found === undefined) throw new Error(`No such kind: ${name}`);
  return found;
}

function issueTools(octokit: Octokit, definitions: readonly Definition[], used: readonly string[]): ToolSet {
  const tools: ToolSet = {};
  const issue = { owner: "acme", repo: "shop", issue_number: 1 };
  for (const definition of definitions) {
    if (!used.includes(definition.name)) continue;
    tools[`issue_${definition.name}`] = tool({
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: require-approval-gate "`issue_comment` can change data"
      description: definition.description,
      inputSchema: z.object({ text: z.string() }),
      execute: async ({ text }) => {
        switch (definition.name) {
          case "comment":
            return await octokit.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", { ...issue, body: text });
          case "show":
            return await octokit.request("GET /repos/{owner}/{repo}/issues/{issue_number}", issue);
          default:
            if (definition.name === "list") return await octokit.request("GET /repos/{owner}/{repo}/issues", issue);
            throw new Error(`No such tool: ${definition.name}`);
        }
      },
    });
  }
  return tools;
}

export async function answer(asked: readonly { readonly name: string; readonly used: readonly string[] }[]): Promise<string> {
  const tools: ToolSet = {};
  for (const { name, used } of asked) {
    const kind = kindOf(name);
    switch (kind.name) {
      case "issues":
        Object.assign(tools, issueTools(new Octokit(), kind.tools, used));
        break;
      default:
        break;
    }
  }
  const { text } = await generateText({ model: "openai/gpt-5-mini", prompt: "What is new?", tools });
  return text;
}

async function change(name: string, file: string): Promise<string> {
  if (name === "remove") await rm(`/srv/notes/${file}`);
  return name;
}

/** A library hands the names to the callback: the helper runs for each of them. */
export const noteTools = ["remove", "look"].map((name) =>
//                        ^^^^^^^^ finding: require-approval-gate "`remove` can delete files"
  register({
    name,
    description: "Works on a note",
    parameters: z.object({ file: z.uuid() }),
    execute: async ({ file }) => await change(name, file),
  }),
);
