import type { SourceRow } from "@sluice/core";
import type { AnalysisInput } from "../analysis.ts";
import { Op } from "../ir.ts";
import { constantOf } from "../link/program.ts";
import { closure, type CallRow } from "../resolve/automaton.ts";
import { definitionsFrom } from "./call-graph.ts";
import { moduleOf, type SolveState, type SourceSite } from "./state.ts";
import type { Instance } from "./tracking.ts";

/** The sink kind that speaks of the length of what a language model is given. */
export const INPUT_SIZE = "input-size";

/** A larger body, some 65,000 tokens, fills the window of many language models and costs as much as hundreds of questions: it is no bound. */
const MAX_BYTES = 256 * 1024;

/** Tells of sources whether their size is bounded: by whoever hands the data over, or by a limit that the program gives its framework. */
export function findLimits({ models }: AnalysisInput, state: SolveState): (site: SourceSite) => boolean {
  if (state.kinds.bitOf(INPUT_SIZE) === 0) return () => false;
  const makers = new Map<SourceRow, string>(models.flatMap((model) => (model.sources ?? []).map((row) => [row, model.package] as const)));
  const limited = limitedPackages(state);
  return ({ row, isBounded }) => isBounded || limited.has(makers.get(row) ?? "");
}

/** The packages whose requests the program bounds. */
function limitedPackages(state: SolveState): ReadonlySet<string> {
  const limited = new Set<string>();
  for (const instance of state.instances.all)
    for (const [call, { externals }] of instance.calls)
      for (const { callRows } of externals.flatMap(closure))
        for (const row of callRows)
          if (row.says.kind === "limit" && isGiven(state, instance, call, row)) limited.add(row.says.row.of ?? row.package);
  return limited;
}

function isGiven(state: SolveState, instance: Instance, call: number, { at, says }: CallRow): boolean {
  const module = moduleOf(state, instance);
  if (says.kind !== "limit" || !at || module.facts.kind[call] !== Op.Call) return false;
  const given = definitionsFrom(state, module, call, at);
  const isBound = given.length > 0 && given.every((value) => (bytesOf(constantOf(value.module.facts, value.operand)) ?? 0) <= MAX_BYTES);
  if (isBound) state.use(says.row);
  return isBound;
}

const UNITS: Readonly<Record<string, number>> = { b: 1, kb: 1024, mb: 1024 ** 2, gb: 1024 ** 3 };

/** A number of bytes, also as text with a unit; undefined for what is computed. */
function bytesOf(constant: unknown): number | undefined {
  if (typeof constant === "number") return constant;
  const parts = typeof constant === "string" ? /^(\d+(?:\.\d+)?)\s*([kmg]?b)?$/iu.exec(constant.trim()) : null;
  return parts ? Number(parts[1]) * (UNITS[(parts[2] ?? "b").toLowerCase()] ?? 1) : undefined;
}
