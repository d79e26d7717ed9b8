import { parseAccessPath, type AccessPath, type LibraryModel } from "@sluice/core";
import type { AnalysisInput, AskType } from "../analysis.ts";
import { keyOfPlace } from "../link/identity.ts";
import { methodOf, type LinkedModule } from "../link/program.ts";
import { stepMember, type State } from "../resolve/automaton.ts";
import { typedState } from "./seed-types.ts";
import { edgesAt, moduleOf, type SolveState } from "./state.ts";
import type { Instance } from "./tracking.ts";

/** Questions of one run: each may make the checker look at another file. */
const MAX_QUESTIONS = 500;

/**
 * Answers for calls whose receiver nothing else names, where a method of that name is a sink somewhere: the type checker is asked, once a place.
 * Undefined where there is nobody to ask.
 */
export function createTypeAsker({ typeOf, textOf, models }: AnalysisInput): SolveState["askMethod"] {
  if (!typeOf) return undefined;
  const methods = sinkMethods(models);
  const answers = new Map<string, readonly State[]>();
  return (state, instance, call) => {
    const module = moduleOf(state, instance);
    const callee = module.facts.x[call] ?? -1;
    const method = methodOf(module.facts, call);
    if (method === undefined || !methods.has(method) || isNamed(instance, module.facts.x[callee] ?? -1)) return [];
    const key = keyOfPlace(module, call);
    let answer = answers.get(key);
    if (!answer && answers.size < MAX_QUESTIONS) answers.set(key, (answer = ask(state, module, callee, method, typeOf, textOf)));
    return answer ?? [];
  };
}

/** Whether the program itself says what a receiver is. */
function isNamed(instance: Instance, receiver: number): boolean {
  for (const { fact } of edgesAt(instance, receiver)) if (fact.atom.kind !== "taint" && fact.path.length === 0) return true;
  return false;
}

function ask(
  state: SolveState,
  module: LinkedModule,
  callee: number,
  method: string,
  typeOf: AskType,
  textOf: AnalysisInput["textOf"],
): readonly State[] {
  const { file, start, stop } = module.facts;
  const from = start[callee] ?? 0;
  const receiver = textOf(file, from, (stop[callee] ?? 0) - method.length).replace(/[\s?!]*\.\s*$/u, "");
  const type = typeOf(file, from, from + receiver.length);
  if (!type) return [];
  const target = state.program.resolve(module, type.package);
  const typed = typedState(state, type.package, target.kind === "package" ? target.version : undefined, type.path.at(-1) ?? "");
  return typed ? stepMember(typed, method) : [];
}

/** The names of methods that take data to a sink. */
function sinkMethods(models: readonly LibraryModel[]): ReadonlySet<string> {
  return new Set(models.flatMap(({ sinks = [] }) => sinks.flatMap(({ at }) => methodNames(parseAccessPath(at)))));
}

function methodNames(path: AccessPath): readonly string[] {
  return path.flatMap((step, index) => (step.kind === "member" && path[index + 1]?.kind === "arg" ? step.names : []));
}
