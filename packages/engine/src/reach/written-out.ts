import { Op, type Operand } from "../ir.ts";
import type { LinkedModule } from "../link/program.ts";
import type { RelativePath } from "../resolve/relative-path.ts";
import { passedOnBy } from "../solve/call-graph.ts";
import type { SolveState } from "../solve/state.ts";

/** In the fields of a row's path: what the text was made of that stands there, such as the object of which it is the JSON. */
const WRITTEN_OUT = "#json";

/** The path to a text, and the fields below what it was made of; undefined for a path that does not lead through a text. */
export function splitAtText(path: RelativePath): { readonly text: RelativePath; readonly fields: readonly string[] } | undefined {
  const at = path.callback === undefined ? path.fields.indexOf(WRITTEN_OUT) : -1;
  return at === -1 ? undefined : { text: { ...path, fields: path.fields.slice(0, at) }, fields: path.fields.slice(at + 1) };
}

/** The arguments that a call of a library makes text of, as a whole. */
export function madeTextOf(state: SolveState, module: LinkedModule, call: Operand): readonly Operand[] {
  return call >= 0 && module.facts.kind[call] === Op.Call ? passedOnBy(state, module, call, true) : [];
}
