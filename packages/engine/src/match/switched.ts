import { BinaryOperator, LogicalOperator, Op, UnaryOperator, type Constant, type ModuleFacts, type Operand } from "../ir.ts";
import { readAt, type Definition } from "../link/definitions.ts";
import { constantOf, keyOf, uncheckedValue, type LinkedModule } from "../link/program.ts";
import { outcomesOf } from "../reach/regions.ts";
import { callGraphView } from "../solve/call-graph.ts";
import { edgesAt, moduleOf, type SinkHit, type SolveState } from "../solve/state.ts";
import { isConfidential, type Edge } from "../solve/tracking.ts";

/** Whether a secret is recorded only where a setting asks for more to be told: `if (process.env.VERBOSE)`. Whether there is a secret is no such setting. */
export function isToldOnRequest(state: SolveState, { row, edge, call }: SinkHit, trace: readonly Edge[]): boolean {
  if (row.kind !== "log" || !isConfidential(edge.fact.atom)) return false;
  const entered = trace.flatMap(({ via, from }) => (via.kind === "enter" && from ? [{ instance: from.instance, call: via.call }] : []));
  return [...entered, { instance: edge.instance, call }].some(({ instance, call: at }) => {
    const module = moduleOf(state, instance);
    const isSecret = (operand: Operand): boolean => edgesAt(instance, operand).some(({ fact }) => isConfidential(fact.atom));
    const requests = new Requests(state, isSecret);
    return outcomesOf(module.facts, module.facts.region[at] ?? 0).some(({ condition, isTrue }) => requests.asks(module, condition, isTrue));
  });
}

/** Which conditions turn out so only where somebody has switched something on: what is so by default, and what comes to be so by and by, asks for nothing. */
class Requests {
  readonly #state: SolveState;
  readonly #isSecret: (operand: Operand) => boolean;

  constructor(state: SolveState, isSecret: (operand: Operand) => boolean) {
    this.#state = state;
    this.#isSecret = isSecret;
  }

  asks(module: LinkedModule, condition: Operand, isTrue: boolean, depth: number = MAX_DEPTH): boolean {
    const { facts } = module;
    const at = uncheckedValue(facts, condition);
    if (at < 0 || depth === 0) return false;
    const [x, y, z] = [facts.x[at] ?? -1, facts.y[at] ?? -1, facts.z[at] ?? -1];
    const again = (operand: Operand, hasHeld: boolean): boolean => this.asks(module, operand, hasHeld, depth - 1);
    switch (facts.kind[at]) {
      case Op.Unary:
        return z === UnaryOperator.Not && again(x, !isTrue);
      case Op.Logical:
        // Both hold of `verbose && session`; either, where that does not hold.
        return (z === LogicalOperator.And) === isTrue
          ? again(x, isTrue) || again(y, isTrue)
          : again(x, isTrue) && (again(y, isTrue) || (y < -1 && isOn(constantOf(facts, y)) !== isTrue));
      case Op.Binary: {
        if (z !== BinaryOperator.Equal && z !== BinaryOperator.NotEqual) return false;
        const [value, other] = x < -1 ? [y, x] : [x, y];
        return other < -1 && this.#isAskedFor(module, value, constantOf(facts, other), (z === BinaryOperator.Equal) === isTrue, depth);
      }
      case Op.CellRead:
      case Op.Import:
      case Op.Load:
        return this.#isAskedFor(module, at, true, isTrue, depth);
      default:
        return false;
    }
  }

  /** Whether a value is this constant, or is not, only where somebody has set it so. */
  #isAskedFor(module: LinkedModule, value: Operand, wanted: Constant | undefined, isEqual: boolean, depth: number): boolean {
    if (value < 0 || this.#isSecret(value)) return false;
    const variable = environmentVariable(module.facts, uncheckedValue(module.facts, value));
    if (variable === MODE) return isEqual === (wanted !== IN_USE);
    if (variable !== undefined) return isEqual && isOn(wanted);
    const { definitions } = readAt(this.#state.program, module, value, [], callGraphView(this.#state));
    const isSet = isEqual === isOn(wanted);
    const isWritten = definitions.some((each) => constantOf(each.module.facts, each.operand) === !isSet);
    // What is one of many things, an option says of what is to be done, not of how much is told.
    const isQuestion = typeof wanted === "boolean";
    return isQuestion && definitions.length > 0 && definitions.every((each) => this.#mayAsk(each, isSet, isWritten, depth));
  }

  /** Whether a value is one that was written to be so by default, or to be set so, or is read off the options that somebody gives. */
  #mayAsk({ module, operand, rest }: Definition, isSet: boolean, isWritten: boolean, depth: number): boolean {
    const constant = constantOf(module.facts, operand);
    if (constant !== undefined) return constant === !isSet || (isWritten && typeof constant === "boolean");
    return rest !== undefined ? isSet : this.asks(module, operand, isSet, depth - 1);
  }
}

/** How many operators and definitions deep a condition is looked at. */
const MAX_DEPTH = 6;

/** What says how a program of Node.js is run, and the word for where it is in use: https://nodejs.org/en/learn/getting-started/nodejs-the-difference-between-development-and-production */
const MODE = "NODE_ENV";
const IN_USE = "production";

/** What of the environment a value is: `VERBOSE` of `process.env.VERBOSE`. */
function environmentVariable(facts: ModuleFacts, value: Operand): string | undefined {
  const environment = loadedFrom(facts, value);
  if (environment === undefined || keyOf(facts, facts.y[environment] ?? -1) !== "env") return undefined;
  const owner = loadedFrom(facts, environment) ?? -1;
  const isProcess = facts.kind[owner] === Op.Global && constantOf(facts, facts.x[owner] ?? -1) === "process";
  return isProcess ? keyOf(facts, facts.y[value] ?? -1) : undefined;
}

function loadedFrom(facts: ModuleFacts, value: Operand): Operand | undefined {
  return facts.kind[value] === Op.Load ? uncheckedValue(facts, facts.x[value] ?? -1) : undefined;
}

function isOn(constant: Constant | undefined): boolean {
  return typeof constant === "string" ? !OFF.has(constant) : Boolean(constant);
}

const OFF: ReadonlySet<string> = new Set(["", "0", "false", "off", "no"]);
