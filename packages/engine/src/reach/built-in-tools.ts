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

/** The tools that a library brings with it, where a list of names that a call is given names them. */
export function findBuiltIn(
  state: SolveState,
  place: CallPlace,
  row: ToolRow,
  { name, unless }: BuiltInTool,
  at: RelativePath,
  owner: string,
): readonly FoundTool[] {
  if (unless && conditionHolds(state, place, unless) === true) return [];
  const isNamed = ({ module, operand, rest }: Definition): boolean =>
    operand < -1 && rest === undefined && constantOf(module.facts, operand) === name;
  return readPath(state, place, at)
    .definitions.filter(isNamed)
    .map(({ operand, written }) => {
      const owning = written?.module ?? moduleOf(state, place.instance);
      const key = `${owning.index}:${String(written?.start ?? place.call)} ${name}`;
      return {
        ...{ key, origin: key, choice: NO_CHOICE },
        module: owning,
        at: written ? operand : place.call,
        package: owner,
        row,
        place,
        others: [],
        object: undefined,
        name: { module: owning, text: name, span: written },
        description: undefined,
        starts: [],
      };
    });
}
