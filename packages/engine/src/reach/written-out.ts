import type { Operand } from "../ir.ts";
import { argumentOf, type LinkedModule } from "../link/program.ts";
import { Op } from "../ir.ts";
import { closure } from "../resolve/automaton.ts";
import type { RelativePath } from "../resolve/relative-path.ts";
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
  if (call < 0 || module.facts.kind[call] !== Op.Call) return [];
  const instances = state.instances.of(module.index, module.functionOfValue[call] ?? 0);
  const externals = instances.flatMap((instance) => instance.calls.get(call)?.externals ?? []).flatMap(closure);
  const made = externals
    .flatMap(({ propagators }) => propagators)
    .filter(({ from, to, isText }) => isText && isWhole(from) && isWhole(to) && to.base === "call");
  const positions = new Set(made.flatMap(({ from }) => (typeof from.base === "number" ? [from.base] : [])));
  return [...positions].map((position) => argumentOf(module.facts, call, position) ?? -1);
}

function isWhole({ callback, fields }: RelativePath): boolean {
  return callback === undefined && fields.length === 0;
}
