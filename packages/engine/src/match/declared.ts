import { Op } from "../ir.ts";
import type { LinkedModule } from "../link/program.ts";
import { EACH, isElementKey, keysOf, REJECTION } from "../solve/paths.ts";
import { moduleOf, type SinkHit, type SolveState } from "../solve/state.ts";
import type { Edge } from "../solve/tracking.ts";

/** Types of the language that stand for what they hold. */
const WRAPPERS: ReadonlySet<string> = new Set(["Promise", "PromiseLike", "Readonly", "Partial", "Required", "NonNullable", "Awaited"]);

/** How deep types are looked into. */
const MAX_DEPTH = 6;

/** Whether a function on the way declares that what it gives there is no text: a count, a flag. Nobody checks that while the program runs. */
export function isDeclaredWithoutText(state: SolveState, trace: readonly Edge[]): boolean {
  return trace.some(({ via }) => {
    if (via.kind !== "return") return false;
    const { instance, place, fact } = via.exit;
    const module = moduleOf(state, instance);
    // Exceptions leave a function as well, and what it makes of its parameters.
    const isResult = module.entries[instance.fn]?.returns.some((at) => module.facts.x[at] === place) ?? false;
    const type = module.facts.functions[instance.fn]?.returnType ?? -1;
    return isResult && fact.path.head !== REJECTION && type >= 0 && isWithoutText(module, type, keysOf(fact.path), MAX_DEPTH);
  });
}

/** Types of the language whose objects are bytes. */
const BYTES: ReadonlySet<string> = new Set([
  "Buffer",
  "Uint8Array",
  "Uint8ClampedArray",
  "ArrayBuffer",
  "ArrayBufferView",
  "DataView",
  "Blob",
]);

/** Whether what is taken for a name, of a file or of a host, is declared on the way to be bytes: then it is what a file would hold. */
export function isDeclaredAsBytes(state: SolveState, { row, edge: last }: SinkHit, trace: readonly Edge[]): boolean {
  if (row.kind !== "path" && row.kind !== "url") return false;
  // The text that is made of bytes is a name again.
  const isSame = trace.findLastIndex(({ via }) => via.kind === "through");
  return trace
    .slice(isSame + 1)
    .concat(last)
    .some((edge) => edge.fact.path.tail === undefined && typesOf(state, edge).some(({ module, type }) => isBytes(module, type)));
}

/** What is declared of the place where data is: of a parameter, of a variable. */
function typesOf(state: SolveState, { instance, place }: Edge): readonly { readonly module: LinkedModule; readonly type: number }[] {
  if (place < 0) return [];
  const module = moduleOf(state, instance);
  const { facts } = module;
  const type =
    facts.kind[place] === Op.Param
      ? facts.functions[instance.fn]?.params[facts.x[place] ?? -1]?.type
      : facts.kind[place] === Op.Typed
        ? facts.y[place]
        : undefined;
  return type === undefined || type < 0 ? [] : [{ module, type }];
}

function isBytes({ facts }: LinkedModule, index: number): boolean {
  const type = facts.types[index];
  return type?.kind === "global" && BYTES.has(type.name);
}

function isWithoutText(module: LinkedModule, index: number, keys: readonly string[], depth: number): boolean {
  const type = module.facts.types[index];
  if (!type || depth === 0) return false;
  const inside = (part: number | undefined, rest: readonly string[]): boolean =>
    part !== undefined && isWithoutText(module, part, rest, depth - 1);
  const [key, ...below] = keys;
  switch (type.kind) {
    case "closed":
      return true;
    case "union":
      return type.of.every((part) => inside(part, keys));
    case "array":
      return (key === undefined || key === EACH || isElementKey(key)) && type.of.every((part) => inside(part, below));
    case "object":
      return key === undefined
        ? type.members.length > 0 && [...type.members.map((member) => member.type), ...type.of].every((part) => inside(part, []))
        : inside(type.members.find(({ name }) => name === key)?.type, below);
    case "global":
      return WRAPPERS.has(type.name) && inside(type.of[0], keys);
    case "local":
      return declaredParts(module, type.name, key === undefined).some(
        (parts) => parts.length > 0 && parts.every((part) => inside(part, keys)),
      );
    case "imported":
    case "intersection":
    case "other":
      return false;
    default:
      return type satisfies never;
  }
}

/** What is declared under a name: an interface may be written in several parts, and extend others. As a whole a value is all of it, a field is of one of them. */
function declaredParts({ facts }: LinkedModule, wanted: string, isWhole: boolean): readonly (readonly number[])[] {
  const parts = facts.declaredTypes.flatMap(({ name, type, extends: parents }) => (name === wanted ? [type, ...parents] : []));
  return isWhole ? [parts] : parts.map((part) => [part]);
}
