import { UNKNOWN_TEXT } from "@sluice/core";
import { Op, type Operand } from "../ir.ts";
import type { Definition } from "../link/definitions.ts";
import { keyOfPlace } from "../link/identity.ts";
import { constantOf, operandsOf, type LinkedModule } from "../link/program.ts";
import { callGraphView } from "../solve/call-graph.ts";
import { givesPath } from "../solve/sanitizer-rows.ts";
import type { SolveState } from "../solve/state.ts";
import { partsOf, readOperand } from "./options.ts";
import { readsOf } from "./reads.ts";

const MAX_DEPTH = 8;
/** Texts that one path is followed to. */
const MAX_PLACES = 16;

/**
 * The paths that an operand may be, with one slash between segments: `<process.env.LOG_DIR>/audit.log`. What is the same wherever it is read, such as a
 * variable of the environment, has a name in angle brackets; what is not known is U+FFFC.
 */
export function filePlaces(state: SolveState, module: LinkedModule, operand: Operand, fields: readonly string[] = []): readonly string[] {
  return allFilePlaces(state, module, operand, fields).filter((place) => place !== "" && place !== UNKNOWN_TEXT);
}

/** The same, with a sign for the paths of which nothing is known. */
export function allFilePlaces(
  state: SolveState,
  module: LinkedModule,
  operand: Operand,
  fields: readonly string[] = [],
): readonly string[] {
  return [...new Set(operandPlaces(state, module, operand, fields, MAX_DEPTH).map(normalize))];
}

function operandPlaces(
  state: SolveState,
  module: LinkedModule,
  operand: Operand,
  fields: readonly string[],
  depth: number,
): readonly string[] {
  if (depth === 0) return [UNKNOWN_TEXT];
  const { definitions } = readOperand(state, { module }, operand, fields);
  const found = definitions.flatMap((definition) => definitionPlaces(state, definition, depth - 1));
  return found.length === 0 ? [UNKNOWN_TEXT] : [...new Set(found)].slice(0, MAX_PLACES);
}

function definitionPlaces(state: SolveState, definition: Definition, depth: number): readonly string[] {
  const { module, operand, external, rest } = definition;
  if (external) return [named(state, definition)];
  if (operand < -1) {
    const constant = constantOf(module.facts, operand);
    return typeof constant === "string" && rest === undefined ? [constant] : [];
  }
  const kind = module.facts.kind[operand];
  // Elements that were picked from others are elements of those.
  if (kind === Op.Call && rest?.[0] === "*") {
    const graph = callGraphView(state);
    const picked = [...graph.pickedBy(module, operand), ...graph.passedOnBy(module, operand)];
    if (picked.length > 0) return picked.flatMap((from) => operandPlaces(state, module, from, rest, depth));
  }
  if (rest !== undefined) return [named(state, definition)];
  if (kind === Op.Concat) return join(state, definition, partsOf(definition), "", depth);
  if (kind === Op.Call && givesPath(state, module, operand))
    return join(state, definition, operandsOf(definition.module.facts, definition.operand), "/", depth);
  return [named(state, definition)];
}

/** What the parts of a text may be, in all ways; too many are as good as unknown. */
function join(state: SolveState, { module }: Definition, parts: readonly Operand[], separator: string, depth: number): readonly string[] {
  let texts: readonly string[] = [""];
  for (const [index, part] of parts.entries()) {
    const next = operandPlaces(state, module, part, [], depth);
    texts = texts.flatMap((text) => next.map((end) => (index === 0 ? end : `${text}${separator}${end}`)));
    if (texts.length > MAX_PLACES) return [UNKNOWN_TEXT];
  }
  return texts;
}

/** What the program reads from outside is the same each time; so is what a file makes once, when it is loaded. */
function named(state: SolveState, definition: Definition): string {
  const { module, operand, rest = [] } = definition;
  const reads = readsOf(state, definition);
  if (reads.length === 1 && /^[\w.]+(?:\(\))?$/u.test(reads[0] ?? "")) return `<${reads[0] ?? ""}>`;
  const isOnce = operand >= 0 && module.functionOfValue[operand] === 0 && module.facts.kind[operand] === Op.Call;
  return isOnce ? `<${[keyOfPlace(module, operand), ...rest].join(".")}>` : UNKNOWN_TEXT;
}

function normalize(path: string): string {
  const isRooted = path.startsWith("/");
  const segments: string[] = [];
  for (const segment of path.split(/[/\\]+/u)) {
    if (segment === "" || segment === ".") continue;
    const before = segments.at(-1);
    if (segment === ".." && before !== undefined && before !== "..") segments.pop();
    else segments.push(segment);
  }
  return (isRooted ? "/" : "") + segments.join("/");
}

/** Whether what is done to `path` is surely, or as far as its folder tells, done to the file or folder `kept`. */
export function coversFile(path: string, kept: string): boolean {
  const [folder, name] = split(path);
  const [home, own] = split(kept);
  if (folder !== home || folder.includes(UNKNOWN_TEXT)) return false;
  // The folder that a program is started in has a name nowhere: there, the files have to.
  return name === own ? name !== UNKNOWN_TEXT : folder !== "" && (fits(name, own) || fits(own, name));
}

/** Whether a folder holds a file. */
export function holdsFile(folder: string, kept: string): boolean {
  return !folder.includes(UNKNOWN_TEXT) && kept.startsWith(`${folder}/`);
}

function split(path: string): readonly [string, string] {
  const at = path.lastIndexOf("/");
  return [path.slice(0, at + 1), path.slice(at + 1)];
}

/** Whether a name whose parts are not all known may be another one. */
function fits(name: string, other: string): boolean {
  const parts = name.split(UNKNOWN_TEXT).map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&"));
  return parts.length > 1 && new RegExp(`^${parts.join(".*")}$`, "u").test(other);
}
