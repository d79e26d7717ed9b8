import { Op, type Operand } from "../ir.ts";
import { readAt } from "../link/definitions.ts";
import { argumentCount, argumentOf, keyOf, listOf, type LinkedModule } from "../link/program.ts";
import { callGraphView } from "../solve/call-graph.ts";
import { givesPathIn } from "../solve/sanitizer-rows.ts";
import { isNamedByManifest } from "./manifests.ts";
import { moduleOf, type SinkHit, type SolveState } from "../solve/state.ts";
import type { Edge } from "../solve/tracking.ts";

/**
 * Whether a language model chooses but the folder of a file that the program names and reads: `readFile(join(plugins, name, "plugin.json"))`. Wherever that
 * leads, there is hardly a secret in files of that name.
 */
export function isKnownFileOfFolder(state: SolveState, { row }: SinkHit, trace: readonly Edge[]): boolean {
  if (!row.reads) return false;
  let isNamed = false;
  for (const [index, edge] of trace.entries()) {
    const before = trace[index - 1];
    const parts = before?.instance === edge.instance ? partsAt(state, edge) : undefined;
    // Whatever else a path goes through may take its name off, as `dirname` does.
    if (edge.via.kind === "through" && !parts) isNamed = false;
    if (!before || !parts) continue;
    const { list, separator } = parts;
    const [folder = -1, last = -1] = [list[0], list.at(-1)];
    if (list.length < 2) continue;
    isNamed = isName(state, moduleOf(state, edge.instance), last, separator) || isNamedByManifest(state, edge.instance, folder, last);
  }
  return isNamed;
}

/** What a path is put together of at a place, and what comes between the parts: of a text, nothing. */
function partsAt(
  state: SolveState,
  { instance, place, via }: Edge,
): { readonly list: readonly Operand[]; readonly separator: string } | undefined {
  const { facts } = moduleOf(state, instance);
  if (via.kind === "step" && place >= 0 && facts.kind[place] === Op.Concat) return { list: [...listOf(facts, place)], separator: "" };
  if (via.kind !== "through" || !givesPathIn(instance, via.call)) return undefined;
  const count = argumentCount(facts, via.call);
  return { list: Array.from({ length: count }, (_, index) => argumentOf(facts, via.call, index) ?? -1), separator: "/" };
}

/** Whether the last segment of a path is the program's own, be it one of a list. */
function isName(state: SolveState, module: LinkedModule, last: Operand, separator: string): boolean {
  const { definitions, isOpen } = readAt(state.program, module, last, [], callGraphView(state));
  return (
    !isOpen &&
    definitions.length > 0 &&
    definitions.every(({ module: { facts }, operand }) => NAME.test(`${separator}${keyOf(facts, operand) ?? ""}`))
  );
}

/** A separator and the name of a file. */
const NAME = /[/\\][^/\\]*[^/\\.][^/\\]*$/u;
