import type { SchemaMeaning } from "@sluice/core";
import type { LinkedModule } from "../link/program.ts";
import { closure } from "../resolve/automaton.ts";
import { edgesAt, type SolveState } from "./state.ts";

/** What models say of the value that a call made: which schema it is. */
export function meaningsOf(state: SolveState, module: LinkedModule, value: number): SchemaMeaning[] {
  const found = new Set<SchemaMeaning>();
  for (const instance of state.instances.of(module.index, module.functionOfValue[value] ?? 0)) {
    for (const { fact } of edgesAt(instance, value)) {
      if (fact.atom.kind !== "external" || fact.path.length > 0) continue;
      for (const item of closure(fact.atom.state)) for (const meaning of item.schemas) if (meaning.type !== "parse") found.add(meaning);
    }
  }
  return [...found];
}
