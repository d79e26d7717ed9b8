import { Op, type ModuleFacts } from "../ir.ts";
import { keyOf, listOf } from "../link/program.ts";

/** A field of a parameter (-1: of the receiver). */
interface ParameterField {
  readonly parameter: number;
  readonly key: string;
}

/** The fields of what a function was handed that hold what it gives back at a return: `this.last = new Job(); return this.last`. */
export function fieldsWithResult(facts: ModuleFacts, at: number): readonly ParameterField[] {
  const result = withoutChecks(facts, facts.x[at] ?? -1);
  if (result < 0) return [];
  const states = listOf(facts, at);
  const found: ParameterField[] = [];
  for (let index = 0; index + 1 < states.length; index += 2)
    for (const key of keysWith(facts, states[index + 1] ?? -1, result)) found.push({ parameter: states[index] ?? -1, key });
  return found;
}

const MAX_WRITES = 32;

/** The keys under which an object holds a value after its last writes; the lowering puts back under them what was changed of the value. */
function keysWith(facts: ModuleFacts, object: number, value: number): readonly string[] {
  const written = new Set<string>();
  const keys: string[] = [];
  let at = object;
  for (let writes = 0; writes < MAX_WRITES && (facts.kind[at] === Op.Store || facts.kind[at] === Op.Post); writes++) {
    const key = facts.kind[at] === Op.Store ? keyOf(facts, facts.y[at] ?? -1) : undefined;
    if (key !== undefined && !written.has(key) && withoutChecks(facts, facts.z[at] ?? -1) === value) keys.push(key);
    if (key !== undefined) written.add(key);
    at = facts.x[at] ?? -1;
  }
  return keys;
}

/** A value before it was checked, or got a type. */
function withoutChecks(facts: ModuleFacts, value: number): number {
  let at = value;
  while (facts.kind[at] === Op.Pi || facts.kind[at] === Op.Typed) at = facts.x[at] ?? -1;
  return at;
}
