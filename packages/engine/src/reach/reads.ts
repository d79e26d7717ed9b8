import { CallFlag, Op, type ModuleFacts } from "../ir.ts";
import type { Definition } from "../link/definitions.ts";
import { keyOfPlace } from "../link/identity.ts";
import { argumentCount, constantOf, forEachArgument } from "../link/program.ts";
import { closure } from "../resolve/automaton.ts";
import type { SolveState } from "../solve/state.ts";
import { partsOf, readOperand } from "./options.ts";

/** Stands for what nobody can name. */
const UNNAMED = "?";
/** Stands for a number that the program computes. */
const COMPUTED = "+";

const MAX_DEPTH = 8;
/** Values that one question looks at, each once: what is made of more, nobody would name. */
const MAX_VALUES = 400;

/**
 * What a value is made of, in the words of the program with names resolved: `process.env.KEY`, `Date.now()`, `Level.OFF`, `Client.tools()`. A call with
 * arguments is written `f(…)`. Constants are not told; each of the other parts of a text, a list or a call's arguments is.
 */
export function readsOf(state: SolveState, definition: Definition): readonly string[] {
  return new Reader(state).read(definition, MAX_DEPTH);
}

class Reader {
  readonly #state: SolveState;
  readonly #seen = new Set<string>();

  constructor(state: SolveState) {
    this.#state = state;
  }

  read(definition: Definition, depth: number): readonly string[] {
    const { module, operand, external } = definition;
    const rest = (definition.rest ?? []).map((key) => `.${key}`).join("");
    if (external) return [external.path.join(".")];
    if (operand < -1) return [];
    const id = keyOfPlace(module, operand);
    if (depth === 0) return [UNNAMED];
    if (this.#seen.has(id + rest)) return rest === "" ? [COMPUTED] : [];
    if (this.#seen.size >= MAX_VALUES) return [UNNAMED];
    this.#seen.add(id + rest);
    switch (module.facts.kind[operand]) {
      case Op.Global:
        return [`${String(constantOf(module.facts, module.facts.x[operand] ?? -1))}${rest}`];
      case Op.Call:
        return this.#readCall(definition, rest, depth - 1);
      case Op.Binary:
      case Op.Unary:
        return [COMPUTED];
      case Op.Concat:
      case Op.Array:
        return rest === "" ? partsOf(definition).flatMap((part) => this.#readOperand(definition, part, depth - 1)) : [UNNAMED];
      default:
        return [UNNAMED];
    }
  }

  #readOperand(at: Definition, operand: number, depth: number): readonly string[] {
    const { definitions } = readOperand(this.#state, at, operand);
    if (operand !== -1 && definitions.length === 0) return [UNNAMED];
    return definitions.flatMap((definition) => this.read(definition, depth));
  }

  #readCall(definition: Definition, rest: string, depth: number): readonly string[] {
    const { module, operand } = definition;
    const { facts } = module;
    const isNew = ((facts.z[operand] ?? 0) & CallFlag.New) !== 0;
    const written = argumentCount(facts, operand) === 0 ? "()" : "(…)";
    const names = labelsOf(this.#state, definition) ?? this.#readOperand(definition, facts.x[operand] ?? -1, depth);
    const parts: string[] = names.map((name) => `${isNew ? "new " : ""}${name}${written}${rest}`);
    // What a function of the language makes of its arguments is made of them; of other functions nobody knows.
    if (isGlobal(facts, facts.x[operand] ?? -1))
      forEachArgument(facts, operand, (argument) => {
        const made = argument < 0 ? undefined : facts.kind[argument];
        if (made !== undefined && made !== Op.Object && made !== Op.Function && made !== Op.Array)
          parts.push(...this.#readOperand(definition, argument, depth));
      });
    return parts;
  }
}

/** Whether a callee is a global function, or a member of one. */
function isGlobal(facts: ModuleFacts, callee: number): boolean {
  let at = callee;
  while (at >= 0 && facts.kind[at] === Op.Load) at = facts.x[at] ?? -1;
  return at >= 0 && facts.kind[at] === Op.Global;
}

/** What models call the callee of a call, if they know it. */
function labelsOf(state: SolveState, { module, operand }: Definition): readonly string[] | undefined {
  const instances = state.instances.of(module.index, module.functionOfValue[operand] ?? 0);
  const states = instances.flatMap((instance) => instance.calls.get(operand)?.externals ?? []);
  const [best] = states.flatMap(closure);
  return best && [best.label];
}
