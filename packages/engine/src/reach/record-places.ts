import type { Location, RecordRow } from "@sluice/core";
import { Op } from "../ir.ts";
import { locateCall } from "../link/locate.ts";
import type { RelativePath } from "../resolve/relative-path.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import type { Instance } from "../solve/tracking.ts";
import { callRowsOf, forEachCallRow, type CallPlace } from "./call-rows.ts";
import { calleesOf } from "./calls.ts";
import type { SitesOf } from "./effects.ts";
import { filePlaces } from "./file-places.ts";
import { argumentAt, readPath } from "./options.ts";
import { isOnFiles, pathArguments } from "./own-files.ts";
import { isOnTables, tableUse } from "./table-places.ts";
import { endOf, reach } from "./walk.ts";

/** A place that records of a log are kept at. */
export interface RecordPlace {
  readonly is: "file" | "folder" | "table";
  readonly place: string;
  /** Where the program says so. */
  readonly location: Location;
}

/** The places at which the logs of a program keep their records: as models say of libraries, and what a log of the program's own adds to. */
export function findRecordPlaces(state: SolveState, sitesOf: SitesOf): readonly RecordPlace[] {
  const found = new Map<string, RecordPlace>();
  const add = (item: RecordPlace): void => {
    const key = `${item.is} ${item.place}`;
    if (!found.has(key)) found.set(key, item);
  };
  forEachCallRow(state, "records", (place, { at, says: { row } }) => {
    const places = at ? libraryPlaces(state, place, at, row) : [];
    if (places.length > 0) state.use(row);
    for (const each of places) add(each);
  });
  for (const writer of ownLogs(state)) for (const place of ownPlaces(state, sitesOf, writer)) add(place);
  return [...found.values()];
}

function libraryPlaces(state: SolveState, place: CallPlace, at: RelativePath, { is }: RecordRow): readonly RecordPlace[] {
  const module = moduleOf(state, place.instance);
  const location = locateCall(module.facts, place.call);
  if (is === "stream") return streamPlaces(state, place, at).map((path) => ({ is: "file", place: path, location }));
  const operand = argumentAt(state, place, at);
  const places = operand === undefined ? [] : filePlaces(state, module, operand, at.fields);
  return places.map((path) => ({ is, place: path, location }));
}

/** A stream is made by a call that takes its path. */
function streamPlaces(state: SolveState, place: CallPlace, at: RelativePath): readonly string[] {
  return readPath(state, place, at).definitions.flatMap(({ module, operand, rest }) => {
    if (operand < 0 || rest !== undefined || module.facts.kind[operand] !== Op.Call) return [];
    const instances = state.instances.of(module.index, module.functionOfValue[operand] ?? 0);
    return instances.flatMap((instance) => pathArguments(state, instance, operand)).flatMap((path) => filePlaces(state, module, path));
  });
}

/** Functions of the program that are known as logs. */
function ownLogs(state: SolveState): ReadonlySet<Instance> {
  const found = new Set<Instance>();
  for (const instance of state.instances.all)
    for (const call of instance.calls.keys())
      if (callRowsOf(state, instance, call, "control").some(({ says: { row } }) => row.control === "log"))
        for (const callee of calleesOf(instance, call)) found.add(callee);
  return found;
}

function ownPlaces(state: SolveState, sitesOf: SitesOf, log: Instance): readonly RecordPlace[] {
  return reach(state, sitesOf, [{ instance: log, region: 0 }], { withOwnFiles: true }).flatMap(({ kind, way }): readonly RecordPlace[] => {
    const { instance, site } = endOf(way);
    const module = moduleOf(state, instance);
    const location = locateCall(module.facts, site.call);
    if (isOnFiles(kind))
      return pathArguments(state, instance, site.call)
        .flatMap((path) => filePlaces(state, module, path))
        .map((place) => ({ is: "file", place, location }));
    const tables = isOnTables(kind) ? tableUse(state, { instance, call: site.call }, kind).all : [];
    return tables.map((place) => ({ is: "table", place, location }));
  });
}
