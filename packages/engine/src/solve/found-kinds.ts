import { BinaryOperator, Op, PiOutcome } from "../ir.ts";
import { definitionsOf } from "../link/definitions.ts";
import { constantOf, type LinkedModule } from "../link/program.ts";
import { callGraphView } from "./call-graph.ts";
import { moduleOf, type SolveState, type SourceSite } from "./state.ts";

/** Checks and calls that one value is followed back through. */
const MAX_VERSIONS = 32;

/** Whether a member is read of an object that the program has found to be none of which the row speaks: see `unlessOf` of a source. */
export function isOfAnotherKind(state: SolveState, { instance, place, row }: SourceSite): boolean {
  const names = row.unlessOf;
  const module = moduleOf(state, instance);
  const { facts } = module;
  if (!names || place < 0 || facts.kind[place] !== Op.Load) return false;
  let at = facts.x[place] ?? -1;
  for (let versions = 0; at >= 0 && versions < MAX_VERSIONS && isVersion(facts.kind[at]); versions++, at = facts.x[at] ?? -1) {
    if (facts.kind[at] === Op.Pi && facts.z[at] === PiOutcome.True && namesKind(state, module, facts.y[at] ?? -1, names)) return true;
  }
  return false;
}

function isVersion(kind: number | undefined): boolean {
  return kind === Op.Pi || kind === Op.Post || kind === Op.Typed;
}

/** `message instanceof HumanMessage`, `message.getType() === "human"`. */
function namesKind(state: SolveState, module: LinkedModule, condition: number, names: readonly string[]): boolean {
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
