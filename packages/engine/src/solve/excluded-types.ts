import { BinaryOperator, Op, PiOutcome } from "../ir.ts";
import { definitionsOf } from "../link/definitions.ts";
import { checksOf, constantOf, type LinkedModule } from "../link/program.ts";
import { callGraphView } from "./call-graph.ts";
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
