import type { BuiltInTool, ToolRow } from "@sluice/core";
import type { Definition } from "../link/definitions.ts";
import { constantOf } from "../link/program.ts";
import type { RelativePath } from "../resolve/relative-path.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import type { CallPlace } from "./call-rows.ts";
import { readPath } from "./options.ts";
import { conditionHolds } from "./sure-conditions.ts";
import { NO_CHOICE } from "./choices/choice.ts";
import type { FoundTool } from "./found-tool.ts";
import { readsOf } from "./reads.ts";

/** The tools that a library brings with it: where a list of names that a call is given names them, or something that it is given brings them. */
export function findBuiltIn(
  state: SolveState,
  place: CallPlace,
  row: ToolRow,
  builtIn: BuiltInTool,
  at: RelativePath,
  owner: string,
): readonly FoundTool[] {
  const { name, unless, broughtBy } = builtIn;
  if (unless && conditionHolds(state, place, unless) === true) return [];
  const { definitions } = readPath(state, place, at);
  const found = definitions.find((each) => (broughtBy === undefined ? isNamed(each, name) : isMadeOf(state, each, broughtBy)));
  if (!found) return [];
  // One that is brought along stands nowhere: it is told at the call.
  const written = broughtBy === undefined ? found.written : undefined;
  const owning = written?.module ?? moduleOf(state, place.instance);
  const key = `${owning.index}:${String(written?.start ?? place.call)} ${name}`;
  return [
    {
      key,
      origin: key,
      choice: NO_CHOICE,
      module: owning,
      at: written ? found.operand : place.call,
      package: owner,
      row,
      place,
      others: [],
      givenAt: [place],
      object: undefined,
      name: { module: owning, text: name, span: written },
      description: undefined,
      starts: [],
    },
  ];
}

function isNamed({ module, operand, rest }: Definition, name: string): boolean {
  return operand < -1 && rest === undefined && constantOf(module.facts, operand) === name;
}

/** Whether what is given is made with what brings the tool: no constant, which only names something. */
function isMadeOf(state: SolveState, definition: Definition, made: string): boolean {
  const test = new RegExp(made, "u");
  return (
    constantOf(definition.module.facts, definition.operand) === undefined && readsOf(state, definition).some((part) => test.test(part))
  );
}
