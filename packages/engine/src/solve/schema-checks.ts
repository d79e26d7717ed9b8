import { parseAccessPath, type SchemaMeaning } from "@sluice/core";
import { Op } from "../ir.ts";
import { definitionsOf, type Definition } from "../link/definitions.ts";
import { constantOf, keyOf, listOf, plainValue, type LinkedModule } from "../link/program.ts";
import { closure, type State } from "../resolve/automaton.ts";
import { shapeOfMatch } from "../resolve/pattern.ts";
import { callGraphView } from "./call-graph.ts";
import type { Complaining, OfParameter } from "./complaining.ts";
import { clearedByShape } from "./clearance.ts";
import { COUNTS } from "./paths.ts";
import { edgesAt, type SolveState } from "./state.ts";
import type { Instance } from "./tracking.ts";

/** Bits of the sink kinds for which text of a pattern (a regular expression or its source) is harmless. */
export function clearedByPattern(state: SolveState, { module, operand }: Definition): number {
  const { facts } = module;
  const isLiteral = operand >= 0 && facts.kind[operand] === Op.RegExp;
  const source = constantOf(facts, isLiteral ? (facts.x[operand] ?? -1) : operand);
  const flags = isLiteral ? constantOf(facts, facts.y[operand] ?? -1) : "";
  return typeof source === "string" ? clearedByShape(state.kinds, state.kinds.names, shapeOfMatch(source, String(flags ?? ""))) : 0;
}

/** Bits of the sink kinds for which a value that a function accepts is harmless, or a field of it. */
export function clearedByPredicate(
  state: SolveState,
  definition: Definition,
  complaining: Complaining | undefined,
  field?: string,
): number {
  return clearedInEach(state, definition, (instance) => {
    const effect = complaining ? state.guards?.ofComplaints(instance, complaining, field) : state.guards?.ofPredicate(instance, field);
    return effect?.clears ?? 0;
  });
}

/** How a predicate answers, where it does not by what it returns. */
export function complainingOf({ issue, value = "param 0" }: Extract<SchemaMeaning, { type: "refine" }>): Complaining | undefined {
  return issue === undefined ? undefined : { issue: ofParameter(issue), value: ofParameter(value) };
}

/** `param 1 > addIssue`. */
function ofParameter(path: string): OfParameter {
  const [parameter, ...below] = parseAccessPath(path);
  return {
    index: parameter?.kind === "param" ? parameter.index : -1,
    keys: below.flatMap((step) => (step.kind === "member" ? step.names : [])),
  };
}

/** Bits of the sink kinds for which all that a function gives back is harmless: nothing of its input, or its first parameter once that was checked. */
export function clearedByTransform(state: SolveState, definition: Definition): number {
  const { facts, entries } = definition.module;
  return clearedInEach(state, definition, (instance) => {
    const { params, returns } = entries[instance.fn] ?? { params: [], returns: [] };
    const masks = returns.map((at) => {
      const value = facts.x[at] ?? -1;
      if (isNothingOfInput(state, definition.module, instance, value)) return state.kinds.all;
      const isInput = value >= 0 && facts.kind[value] === Op.Pi && plainValue(facts, value) === params[0];
      return isInput ? (state.guards?.ofPi(instance, value).clears ?? 0) : 0;
    });
    return masks.reduce((all, mask) => all & mask, masks.length === 0 ? 0 : state.kinds.all);
  });
}

/** Whether a value is what another file or a library exports, or a member of that: `library.NEVER`. */
function isImported({ facts }: LinkedModule, value: number): boolean {
  let at = value;
  while (at >= 0 && facts.kind[at] === Op.Load) at = facts.x[at] ?? -1;
  return at >= 0 && facts.kind[at] === Op.Import;
}

function isOfLibrary(instance: Instance, value: number): boolean {
  return [...edgesAt(instance, value)].some(({ fact }) => fact.atom.kind === "external");
}

function clearedInEach({ instances }: SolveState, { module, operand }: Definition, clearedIn: (instance: Instance) => number): number {
  if (operand < 0 || module.facts.kind[operand] !== Op.Function) return 0;
  const masks = instances.of(module.index, module.facts.x[operand] ?? -1).map(clearedIn);
  return masks.length === 0 ? 0 : masks.reduce((all, mask) => all & mask);
}

/** A constant, what is not text, or a value of the library's own, such as the one that says that nothing comes out. */
function isNothingOfInput(state: SolveState, module: LinkedModule, instance: Instance, value: number): boolean {
  return isWithoutText(state, module, value) || isImported(module, value) || isOfLibrary(instance, value);
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
  if (kind === Op.Logical)
    return isWithoutText(state, module, facts.x[operand] ?? -1) && isWithoutText(state, module, facts.y[operand] ?? -1);
  if (kind === Op.Load && isOfConstants(state, module, facts.x[operand] ?? -1)) return true;
  if (kind === Op.Binary || kind === Op.Unary) return true;
  if (kind === Op.Load && COUNTS.has(keyOf(facts, facts.y[operand] ?? -1) ?? "")) return true;
  return kind === Op.Call && isClosingCall(state, module, facts.x[operand] ?? -1);
}

/** `{ low: 1, high: 2 }[text]`: what a table of constants holds was written by the program. */
function isOfConstants(state: SolveState, module: LinkedModule, table: number): boolean {
  const made = definitionsOf(state.program, module, table, callGraphView(state));
  return made.length > 0 && made.every(({ module: owner, operand }) => operand >= 0 && holdsConstants(owner, operand));
}

function holdsConstants({ facts }: LinkedModule, object: number): boolean {
  if (facts.kind[object] !== Op.Object) return false;
  const list = listOf(facts, object);
  return list.length > 0 && list.every((part, at) => at % 3 !== 2 || part < -1);
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
