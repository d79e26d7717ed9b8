import type { Erasure } from "@sluice/core";
import { calleeText, locateCall } from "../link/locate.ts";
import { CALLEE } from "../solve/instances.ts";
import { moduleOf, type CallOnWay, type SolveState } from "../solve/state.ts";
import { keyOfFunction } from "./choices/choice.ts";
import { describeWay } from "./describe-way.ts";
import { coversFile, filePlaces, holdsFile } from "./file-places.ts";
import { pathArguments } from "./own-files.ts";
import type { RecordPlace } from "./record-places.ts";
import type { Survey } from "./survey.ts";
import { isOnTables, tableUse } from "./table-places.ts";
import type { FoundTool } from "./found-tool.ts";
import { endOf, reach, type Reached } from "./walk.ts";

/** What a tool does to the places that records of a log are kept at, besides adding to them. */
export function findErasures({ input, state, sitesOf, recordPlaces }: Survey, tool: FoundTool): readonly Erasure[] {
  if (recordPlaces.length === 0) return [];
  return reach(state, sitesOf, tool.starts, { withOwnFiles: true }).flatMap((reached) => {
    const { kind, way } = reached;
    const records = recordPlaces.find((place) => erases(state, reached, place));
    if (!records) return [];
    const { instance, site } = endOf(way);
    const { facts } = moduleOf(state, instance);
    return {
      kind,
      location: locateCall(facts, site.call),
      callee: calleeText(facts, site.call, input.textOf),
      path: describeWay(state, way, kind, input.textOf),
      records: records.location,
    };
  });
}

function erases(state: SolveState, { kind, way }: Reached, records: RecordPlace): boolean {
  const { instance, site } = endOf(way);
  const onWay: SolveState = { ...state, way: callsOn(state, way) };
  if (records.is === "table")
    return isOnTables(kind) && tableUse(onWay, { instance, call: site.call }, kind).erased.includes(records.place);
  if (kind !== "write-file" && kind !== "delete-file") return false;
  // Of two paths the first is where something is taken from.
  const path = pathArguments(state, instance, site.call).at(-1);
  const places = path === undefined ? [] : filePlaces(onWay, moduleOf(state, instance), path);
  return places.some((each) => isOn(each, kind, records));
}

function isOn(path: string, kind: string, { is, place }: RecordPlace): boolean {
  if (kind === "delete-file" && (path === place || holdsFile(path, place))) return true;
  return is === "folder" ? holdsFile(place, path) : coversFile(path, place);
}

/** The calls by which a way comes to its functions; what a library calls, it hands something of its own. */
function callsOn(state: SolveState, way: Reached["way"]): ReadonlyMap<string, CallOnWay> {
  const calls = new Map<string, CallOnWay>();
  for (const [index, { instance, site }] of way.entries()) {
    const next = way[index + 1]?.instance;
    const isCallee = (instance.calls.get(site.call)?.targets ?? []).some(
      ({ instance: target, role }) => target === next && role === CALLEE,
    );
    if (next && isCallee) calls.set(keyOfFunction(moduleOf(state, next), next.fn), { module: moduleOf(state, instance), call: site.call });
  }
  return calls;
}
