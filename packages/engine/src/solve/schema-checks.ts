import { Op } from "../ir.ts";
import type { Definition } from "../link/definitions.ts";
import { constantOf, keyOf, type LinkedModule } from "../link/program.ts";
import { closure, type State } from "../resolve/automaton.ts";
import { shapeOfMatch } from "../resolve/pattern.ts";
import { clearedByShape } from "./clearance.ts";
import { COUNTS } from "./paths.ts";
import { edgesAt, type SolveState } from "./state.ts";

/** Bits of the sink kinds for which text of a pattern (a regular expression or its source) is harmless. */
export function clearedByPattern(state: SolveState, { module, operand }: Definition): number {
  const { facts } = module;
  const isLiteral = operand >= 0 && facts.kind[operand] === Op.RegExp;
  const source = constantOf(facts, isLiteral ? (facts.x[operand] ?? -1) : operand);
  const flags = isLiteral ? constantOf(facts, facts.y[operand] ?? -1) : "";
  return typeof source === "string" ? clearedByShape(state.kinds, state.kinds.names, shapeOfMatch(source, String(flags ?? ""))) : 0;
}

/** Bits of the sink kinds for which a value that a function accepts is harmless. */
export function clearedByPredicate(state: SolveState, { module, operand }: Definition): number {
  if (operand < 0 || module.facts.kind[operand] !== Op.Function) return 0;
  const masks = state.instances
    .of(module.index, module.facts.x[operand] ?? -1)
    .map((instance) => state.guards?.ofPredicate(instance).clears ?? 0);
  return masks.length === 0 ? 0 : masks.reduce((all, mask) => all & mask);
}

/** Whether a function plainly returns no text of its input. */
export function returnsNoText(state: SolveState, module: LinkedModule, value: number): boolean {
  const { facts } = module;
  if (facts.kind[value] !== Op.Function) return isClosingCall(state, module, value);
  const returns = module.entries[facts.x[value] ?? -1]?.returns ?? [];
  return returns.length > 0 && returns.every((at) => isWithoutText(state, module, facts.x[at] ?? -1));
}

function isWithoutText(state: SolveState, module: LinkedModule, operand: number): boolean {
  if (operand < 0) return true;
  const { facts } = module;
  const kind = facts.kind[operand];
  if (kind === Op.Binary || kind === Op.Unary) return true;
  if (kind === Op.Load && COUNTS.has(keyOf(facts, facts.y[operand] ?? -1) ?? "")) return true;
  return kind === Op.Call && isClosingCall(state, module, facts.x[operand] ?? -1);
}

/** Whether a function is a library's that gives nothing of its input back: `Number`, `parseInt`. */
function isClosingCall(state: SolveState, module: LinkedModule, callee: number): boolean {
  if (callee < 0) return false;
  return state.instances
    .of(module.index, module.functionOfValue[callee] ?? 0)
    .some((instance) =>
      [...edgesAt(instance, callee)].some(
        ({ fact }) => fact.atom.kind === "external" && fact.path.length === 0 && isClosing(fact.atom.state),
      ),
    );
}

function isClosing(external: State): boolean {
  return closure(external).some(
    (item) => item.opaque || [...closure(item)].some((at) => at.edges.get("call")?.sanitizers.some((row) => row.clears === "all")),
  );
}
