import type { Erasure } from "@sluice/core";
import { calleeText, locateCall } from "../link/locate.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import { describeWay } from "./describe-way.ts";
import { coversFile, filePlaces, holdsFile } from "./file-places.ts";
import { callsOn, framesOn } from "./frames.ts";
import { pathArguments } from "./own-files.ts";
import type { RecordPlace } from "./record-places.ts";
import type { Survey } from "./survey.ts";
import { isOnTables, tableUse } from "./table-places.ts";
import type { FoundTool } from "./found-tool.ts";
import { endOf, reach, type Reached } from "./walk.ts";

/** What a tool does to the places that records of a log are kept at, besides adding to them. */
export function findErasures({ input, state, sitesOf, isSetUp, recordPlaces }: Survey, tool: FoundTool): readonly Erasure[] {
  if (recordPlaces.length === 0) return [];
  return reach(state, sitesOf, tool.starts, { isSetUp, withOwnFiles: true }).flatMap((reached) => {
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
  const onWay: SolveState = { ...state, way: callsOn(state, framesOn(way)) };
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
