import type { FoundTool } from "./found-tool.ts";
import type { Survey } from "./survey.ts";

/** The package of what a program has by hand: it may also hand that out by hand. */
const BY_HAND = "global";

/** Whether surely nothing in the program holds a tool: see `isUnheld` of a tool in the inventory. */
export function isUnheld({ input, agents, tools }: Survey, { key, package: framework, module }: FoundTool): boolean {
  const isHeld = (tool: string): boolean => agents.some((agent) => agent.tools.includes(tool));
  if (framework === BY_HAND || isHeld(key)) return false;
  return (input.isLibrary?.(module.facts.file) ?? false) || tools.some((other) => other.package === framework && isHeld(other.key));
}
