import { UNKNOWN_TEXT } from "@sluice/core";
import { Op } from "../ir.ts";
import { keyOfPlace } from "../link/identity.ts";
import { argumentOf, LOADING, type LinkedModule } from "../link/program.ts";
import { loadedPaths } from "./loaded-paths.ts";
import { fitsPattern, type Atom } from "./path-pattern.ts";
import type { SolveState } from "./state.ts";
import { seed } from "./subscriptions.ts";

/** Modules that one call may load: a path that fits more says nothing. */
export const MAX_MODULES = 600;

/**
 * `import(path)` of a path that the program puts together, or looks for in a folder: each module that the path may lead to. What it leads to is tracked
 * from then on; returns whether there is any.
 */
export function loadModules(state: SolveState): boolean {
  for (const module of state.program.modules) {
    const { kind, z } = module.facts;
    for (let call = 0; call < kind.length; call++) {
      if (kind[call] !== Op.Call || ((z[call] ?? 0) & LOADING) === 0) continue;
      const loaded = modulesAt(state, module, call);
      if (loaded.length === 0) continue;
      state.loaded.set(keyOfPlace(module, call), loaded);
      for (const instance of state.instances.of(module.index, module.functionOfValue[call] ?? 0))
        for (const each of loaded) seed(state, instance, call, state.facts.namespace(each.index));
    }
  }
  return state.loaded.size > 0;
}

function modulesAt(state: SolveState, module: LinkedModule, call: number): readonly LinkedModule[] {
  const { paths, isCut } = loadedPaths(state, module, argumentOf(module.facts, call, 0) ?? -1);
  const found = new Set(paths.flatMap((path) => modulesOf(state, module, path)));
  found.delete(module);
  const isTooMany = found.size > MAX_MODULES;
  if (isCut || isTooMany) state.cutLoads.add(keyOfPlace(module, call));
  return isTooMany ? [] : [...found].sort((a, b) => a.index - b.index);
}

function modulesOf(state: SolveState, module: LinkedModule, path: string): readonly LinkedModule[] {
  if (!path.includes(UNKNOWN_TEXT)) {
    const target = state.program.resolve(module, path);
    const only = target.kind === "file" ? state.program.byFile.get(target.file) : undefined;
    if (only) return [only];
  }
  const segments = segmentsOf(path.replace(/^file:\/+/u, "/"));
  for (const folder of foldersFor(module, path)) {
    const fits = fitting([...folder, ...segments]);
    const found = fits ? state.program.modules.filter(({ facts }) => fits(facts.file)) : [];
    if (found.length > 0) return found;
  }
  return [];
}

/** The segments of a path, from the first that is known on. */
function segmentsOf(path: string): readonly string[] {
  const segments: string[] = [];
  for (const segment of path.split(/[/\\]+/u)) {
    if (segment === "" || segment === ".") continue;
    if (segment === ".." && segments.length > 0 && segments.at(-1) !== "..") segments.pop();
    else if (segment !== UNKNOWN_TEXT || segments.length > 0) segments.push(segment);
  }
  return segments;
}

/** The folders from which a path may be meant: the root, the module's own one, or, from wherever the program is started, one around it. */
function foldersFor({ facts }: LinkedModule, path: string): readonly (readonly string[])[] {
  const own = facts.file.split("/").slice(0, -1);
  if (path.startsWith("/")) return [[]];
  const around = own.map((_, index) => own.slice(0, index)).reverse();
  return path.startsWith(".") ? [own, ...around] : [...around, own];
}

/** Folders that tools write to: what lies there was made of sources. */
const OUTPUT: ReadonlySet<string> = new Set(["dist", "build", "out", "lib"]);
const CODE = /(?:\.d)?\.[cm]?[jt]sx?$/u;

/** Tells whether a file is one that a path may lead to; undefined where it may lead anywhere. */
function fitting(path: readonly string[]): ((file: string) => boolean) | undefined {
  const segments: string[] = [];
  for (const segment of path)
    if (segment === ".." && segments.length > 0) segments.pop();
    else segments.push(segment);
  const [first = ""] = segments;
  if (first === ".." || first.includes(UNKNOWN_TEXT)) return undefined;
  const pieces = piecesOf(segments);
  return (file) => CODE.test(file) && fitsPattern(file.replace(CODE, ""), pieces, ["", "/index"]);
}

/** What is known of a path, piece by piece: between two of them may stand anything. */
function piecesOf(segments: readonly string[]): readonly (readonly Atom[])[] {
  const pieces: Atom[][] = [[]];
  for (const [index, segment] of segments.entries()) {
    if (index > 0) pieces.at(-1)?.push(["/"]);
    if (OUTPUT.has(segment)) pieces.at(-1)?.push(["src", "source", segment]);
    else
      for (const [part, text] of segment.replace(CODE, "").split(UNKNOWN_TEXT).entries()) {
        if (part > 0) pieces.push([]);
        if (text !== "") pieces.at(-1)?.push([text]);
      }
  }
  return pieces.filter((piece, index) => piece.length > 0 || index === 0 || index === pieces.length - 1);
}
