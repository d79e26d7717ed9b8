import { parseAccessPath } from "@sluice/core";
import { BinaryOperator, CallFlag, Op, PiOutcome } from "../ir.ts";
import { definitionsOf } from "../link/definitions.ts";
import { checksOf, constantOf, type LinkedModule } from "../link/program.ts";
import { relativePath } from "../resolve/relative-path.ts";
import { callGraphView, definitionsFrom } from "./call-graph.ts";
import { moduleOf, type SolveState, type SourceSite } from "./state.ts";

/** Whether a source is read of an object that the program has found to be of a type for which the row does not hold: see `unlessOf` of a source. */
export function isOfExcludedType(state: SolveState, { instance, place, row }: SourceSite): boolean {
  const names = row.unlessOf;
  const module = moduleOf(state, instance);
  const { facts } = module;
  if (!names || place < 0 || facts.kind[place] !== Op.Load) return false;
  return checksOf(facts, facts.x[place] ?? -1).some(
    (check) => facts.z[check] === PiOutcome.True && namesType(state, module, facts.y[check] ?? -1, names),
  );
}

/** Whether no object stands where a source's row wants one: see `whereMade` of a source. */
export function lacksMadeObject(state: SolveState, { row: { whereMade }, anchor }: SourceSite): boolean {
  if (whereMade === undefined || !anchor) return false;
  const path = relativePath(parseAccessPath(whereMade));
  const found = definitionsFrom(state, moduleOf(state, anchor.instance), anchor.call, path, anchor.keys);
  return !found.some(({ module: { facts }, operand }) => facts.kind[operand] === Op.Call && ((facts.z[operand] ?? 0) & CallFlag.New) !== 0);
}

/** `message instanceof HumanMessage`, `message.getType() === "human"`. */
function namesType(state: SolveState, module: LinkedModule, condition: number, names: readonly string[]): boolean {
  const { facts } = module;
  if (condition < 0 || facts.kind[condition] !== Op.Binary) return false;
  const right = facts.y[condition] ?? -1;
  switch (facts.z[condition]) {
    case BinaryOperator.InstanceOf:
      return definitionsOf(state.program, module, right, callGraphView(state)).some(({ external }) =>
        names.includes(external?.path.at(-1) ?? ""),
      );
    case BinaryOperator.Equal:
      return [facts.x[condition] ?? -1, right].some((operand) => names.includes(String(constantOf(facts, operand))));
    default:
      return false;
  }
}
