import { remember } from "@sluice/core";
import type { LinkedModule } from "../link/program.ts";
import { declarationOf, type Declaration } from "./declarations.ts";
import type { FactTable } from "./facts.ts";
import { isOfAnother, isPutThere, lineage, type ClassKey } from "./members.ts";
import type { SolveState } from "./state.ts";
import type { Fact } from "./tracking.ts";

/**
 * Whether an object cannot stand where a class of the project is declared, because neither its class nor one that this extends has all of that one's methods: it got
 * here only because everything that a container holds, and hands out by name, is taken for any of it.
 */
export function isForeignObject(state: SolveState, { atom, path }: Fact, module: LinkedModule, type: number): boolean {
  if (type < 0 || atom.kind !== "object" || atom.isDeclared || path.length > 0) return false;
  const known = remember(knownAnswers, state.facts, () => new Map<string, boolean>());
  return remember(known, `${module.index}:${type} ${atom.module}:${atom.class}`, () => {
    const declaration = declarationOf(state, module, module.facts.types[type]);
    const declared = declaration && classOf(declaration);
    if (!declaration || !declared || implementsIt(state, atom, declaration)) return false;
    return lacksMethodOf(state, atom, declared);
  });
}

const knownAnswers = new WeakMap<FactTable, Map<string, boolean>>();

/** The class of a name; undefined where it is no class's. */
function classOf({ module, name }: Declaration): ClassKey | undefined {
  const index = module.facts.classes.findIndex((cls) => cls.name === name);
  return index < 0 ? undefined : { module: module.index, class: index, closure: undefined };
}

/** Whether a class says that it stands for another one, whose methods may be functions in its fields. */
function implementsIt(state: SolveState, key: ClassKey, { module, name }: Declaration): boolean {
  return state.implementers(module, name).some((each) => each.module.index === key.module && each.class === key.class);
}

function lacksMethodOf(state: SolveState, key: ClassKey, declared: ClassKey): boolean {
  if (!isOfAnother(state, key, declared.module, declared.class)) return false;
  const own = new Set(lineage(state, key).flatMap((each) => methodsOf(state, each)));
  return lineage(state, declared).some((each) => methodsOf(state, each).some((name) => !own.has(name) && !isPutThere(state, key, name)));
}

function methodsOf(state: SolveState, { module, class: index }: ClassKey): readonly string[] {
  const members = state.program.modules[module]?.facts.classes[index]?.members ?? [];
  return members.filter((member) => !member.static && member.name !== "[]").map(({ name }) => name);
}
