import { examplesOf } from "../link/examples.ts";
import { loadersOf } from "../link/loaded-together.ts";
import type { FoundTool } from "./found-tool.ts";
import type { Survey } from "./survey.ts";

/** The package of what a program has by hand: it may also hand that out by hand. */
const BY_HAND = "global";

/** Whether surely nothing in the program holds a tool: see `isUnheld` of a tool in the inventory. */
export function isUnheld(survey: Survey, tool: FoundTool): boolean {
  const { input, agents } = survey;
  if (tool.package === BY_HAND || agents.some((agent) => agent.tools.includes(tool.key))) return false;
  return (input.isLibrary?.(tool.module.facts.file) ?? false) && !isLoadedByOthers(survey, tool);
}

/** Whether another package of the program loads the module of a tool, and is no example of how to use it: it may hand the tool out in a way that is not seen. */
function isLoadedByOthers({ input: { packageOf }, state: { program } }: Survey, { module }: FoundTool): boolean {
  const isExample = examplesOf(program);
  const own = packageOf?.(module.facts.file);
  return [...loadersOf(program, module)].some(({ facts: { file } }) => packageOf?.(file) !== own && !isExample(file));
}
