import type { ToolRow } from "@sluice/core";
import type { SolveState } from "../solve/state.ts";
import { forEachCallRow } from "./call-rows.ts";
import { mayHold } from "./conditions.ts";
import { pathOf } from "./definitions.ts";
import type { FoundTool } from "./found-tool.ts";
import { startsOfHandler } from "./tools.ts";
import type { Start } from "./walk.ts";

/** What answers for all tools that a file of the program lists, where nobody can tell what it does for each. */
export type Answered = (tool: FoundTool) => readonly Start[];

/** Reads off a solved program the functions that answer for all tools, once somebody asks. */
export function createAnswered(state: SolveState): Answered {
  let known: readonly AnsweringStart[] | undefined;
  return ({ row, others, place }) => {
    if (!place) return [];
    known ??= findAnswering(state);
    const rows = [row, ...others.map((other) => other.row)];
    return known.filter((each) => rows.includes(each.row) && each.module === place.instance.module).map(({ start }) => start);
  };
}

/** A function that answers for the tools of a row that a module lists. */
interface AnsweringStart {
  readonly row: ToolRow;
  readonly module: number;
  readonly start: Start;
}

function findAnswering(state: SolveState): readonly AnsweringStart[] {
  const found: AnsweringStart[] = [];
  forEachCallRow(state, "tool", (place, { says: { row } }) => {
    const { answeredBy } = row;
    if (!answeredBy || !mayHold(state, place, answeredBy.when)) return;
    for (const { instance, region } of startsOfHandler(state, place, pathOf(answeredBy.at)))
      found.push({ row, module: place.instance.module, start: { instance, region, isForAll: true } });
  });
  return found;
}
