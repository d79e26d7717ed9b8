import type { FoundAgent } from "./agents.ts";
import type { FoundTool } from "./found-tool.ts";

/**
 * The tools, each once, and the agents that have them: one that is written once and handed to several libraries, in the form that each of them wants, is one
 * tool. Its name stands in one place, and the same code answers for it.
 */
export function uniteTools(
  tools: readonly FoundTool[],
  agents: readonly FoundAgent[],
): { readonly tools: readonly FoundTool[]; readonly agents: readonly FoundAgent[] } {
  const firsts = new Map<string, FoundTool>();
  const keptAs = new Map<string, string>();
  for (const tool of tools) {
    const known = firsts.get(identityOf(tool));
    if (known && known.package !== tool.package) keptAs.set(tool.key, known.key);
    else if (!known) firsts.set(identityOf(tool), tool);
  }
  if (keptAs.size === 0) return { tools, agents };
  return {
    tools: tools.filter(({ key }) => !keptAs.has(key)),
    agents: agents.map((agent) => ({ ...agent, tools: [...new Set(agent.tools.map((key) => keptAs.get(key) ?? key))] })),
  };
}

function identityOf({ key, name, starts, row }: FoundTool): string {
  if (!name?.span || row.builtIn) return key;
  const runs = starts.map(({ instance, region }) => `${instance.id}:${region}`).sort();
  return [name.module.index, name.span.start, name.text, ...runs].join("\n");
}
