import { addTo, groupBy, type SourceRow, type TextCondition, WHOLE_KINDS } from "@sluice/core";
import { isOfExcludedType, lacksMadeObject } from "./excluded-types.ts";
import { INPUT_SIZE } from "./input-size.ts";
import { EACH, keysOf, SOME_KEY, type FieldPath } from "./paths.ts";
import { propagate } from "./propagate.ts";
import { narrow } from "./schema-reader.ts";
import type { TextField } from "./schema.ts";
import { isMeantByKey } from "./source-keys.ts";
import { describeSource, toolOf } from "./source-label.ts";
import type { SolveState, SourceSite } from "./state.ts";
import type { Anchor } from "./tracking.ts";
import { isVetted } from "./vetted.ts";

/**
 * Taint begins at every source, narrowed by its schema to the fields that can hold free text. Rows may offer several places for the schema of one
 * source (overloads): those where a schema stands count.
 */
export function seedSources(
  state: SolveState,
  isOwn: (state: SolveState, site: SourceSite) => boolean,
  isLimited: (site: SourceSite) => boolean,
  holds: TextOracle,
): void {
  const places = new Map<string, SourceSite[]>();
  for (const site of withoutGeneral(state.sources.filter((each) => holdsAt(state, each, holds)))) {
    if (!state.startsAs.has(site.row.kind) || isOwn(state, site) || isVetted(state, site) || !isMeantByKey(state, site)) continue;
    if (isOfExcludedType(state, site) || lacksMadeObject(state, site)) continue;
    addTo(places, `${keyOfValue(site)}:${site.row.kind}`, site);
  }
  for (const sites of places.values()) seedPlace(state, sites, sites.some(isLimited) ? state.kinds.bitOf(INPUT_SIZE) : 0);
}

/** Whether the text holds of which a condition of a row speaks. */
export type TextOracle = (state: SolveState, call: Anchor, when: TextCondition) => boolean;

function holdsAt(state: SolveState, { row: { when }, anchor }: SourceSite, holds: TextOracle): boolean {
  return when === undefined || (anchor !== undefined && holds(state, anchor, when));
}

/** Where a row holds for a certain text, those that ask for none say less. */
function withoutGeneral(sites: readonly SourceSite[]): readonly SourceSite[] {
  const known = new Set(sites.filter(({ row }) => row.when).map(keyOfValue));
  return known.size === 0 ? sites : sites.filter((site) => site.row.when ?? !known.has(keyOfValue(site)));
}

function keyOfValue({ instance, place, path }: SourceSite): string {
  return `${instance.id}:${place}:${path.id}`;
}

/** `bounded` are the bits of what is harmless because whoever hands the data over bounds its size. */
function seedPlace(state: SolveState, sites: readonly SourceSite[], bounded: number): void {
  const narrowed = sites.flatMap((site) => {
    const fields = narrow(state, site);
    if (fields) state.use(site.row);
    return fields ? [{ site, fields }] : [];
  });
  const read = narrowed.length > 0 ? narrowed : sites.slice(0, 1).map((site) => ({ site, fields: [{ path: [], cleared: 0 }] }));
  const offers = read.flatMap(({ site, fields }) => fields.map((field) => offerAt(state, site, field)));
  for (const together of groupBy(offers, ({ path }) => path).values()) {
    const tool = toolOf(state, together);
    for (const { site, path, cleared } of together) {
      state.use(site.row);
      const fact = state.facts.fact(state.facts.taint(site.row.kind), path, cleared | bounded | harmlessFor(state, site.row));
      propagate(state, site.instance, site.place, fact, state.rootTag, undefined, {
        kind: "seed",
        seed: describeSource(state, site, tool),
      });
    }
  }
}

/** A place in a value where free text of a source may lie. */
interface Offer {
  readonly site: SourceSite;
  readonly path: FieldPath;
  readonly cleared: number;
}

function offerAt(state: SolveState, site: SourceSite, { path, cleared }: TextField): Offer {
  return { site, path: state.paths.prependAll([...keysOf(site.path), ...fieldsOf(site.row), ...path], state.paths.empty), cleared };
}

/** What data is harmless for where it begins. */
function harmlessFor(state: SolveState, { kind, clears = [] }: SourceRow): number {
  return (state.startsAs.get(kind) ?? 0) | state.kinds.maskOf(clears);
}

/** Where in a value the data of a row lies. */
function fieldsOf({ some, kind }: SourceRow): readonly string[] {
  if (some) return [SOME_KEY];
  return WHOLE_KINDS.has(kind) ? [EACH] : [];
}
