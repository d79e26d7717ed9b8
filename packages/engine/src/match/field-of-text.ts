import { Op, type ModuleFacts } from "../ir.ts";
import { keyOf, listOf, methodOf } from "../link/program.ts";
import { cellOfPlace } from "../solve/instances.ts";
import { isElementKey } from "../solve/paths.ts";
import { edgesAt, moduleOf, type SolveState } from "../solve/state.ts";
import type { Edge } from "../solve/tracking.ts";

/**
 * Whether a field is read of data that a step before made a text, which has no such field: two values that a program tells apart, as by the type of what
 * a stream gives, were taken for one.
 */
export function isFieldOfText(state: SolveState, trace: readonly Edge[]): boolean {
  let isText = false;
  return trace.some((edge, index) => {
    const { facts } = moduleOf(state, edge.instance);
    const before = trace[index - 1];
    const isRead = before !== undefined && isReadOf(facts, edge, before);
    if (isText && isRead) return !isFieldOfEveryText(facts, edge);
    if (isMadeText(facts, edge)) isText = true;
    else if (isRead || isLostIn(state, edge) || isJoined(state, edge, before)) isText = false;
    return false;
  });
}

function isReadOf(facts: ModuleFacts, { place, instance, via }: Edge, before: Edge): boolean {
  const isHere = via.kind === "step" && place >= 0 && before.instance === instance;
  return isHere && facts.kind[place] === Op.Load && facts.x[place] === before.place && before.fact.path.length === 0;
}

/** Whether what is left of the data at a place is text: put together there, or given by what gives nothing else. */
function isMadeText(facts: ModuleFacts, { place, via, fact }: Edge): boolean {
  if (via.kind === "through") return fact.path.length === 0 && GIVING_TEXT.has(methodOf(facts, via.call) ?? "");
  return via.kind === "step" && place >= 0 && facts.kind[place] === Op.Concat;
}

/** Whether a library made something else of it, or it lies deeper in something than anybody can tell. */
function isLostIn({ paths }: SolveState, { via, fact }: Edge): boolean {
  return (via.kind === "through" && fact.path.length === 0) || paths.isFull(fact.path);
}

/** Whether a variable is given other data of the kind as well, of which no more is known: `text = JSON.parse(text)`. */
function isJoined(state: SolveState, { instance, place, fact }: Edge, before: Edge | undefined): boolean {
  if (fact.path.length > 0) return false;
  const { facts, cellWrites } = moduleOf(state, instance);
  const cell = cellOfPlace(place);
  if (cell >= 0) return (cellWrites[cell] ?? []).filter((write) => write >= 0).length > 1;
  if (facts.kind[place] !== Op.Phi) return false;
  return [...listOf(facts, place)].some(
    (other) => other >= 0 && other !== before?.place && edgesAt(instance, other).some((edge) => edge.fact.atom === fact.atom),
  );
}

/** Whether all texts have the field that is read, or nobody knows which one that is. */
function isFieldOfEveryText(facts: ModuleFacts, { place }: Edge): boolean {
  const key = keyOf(facts, facts.y[place] ?? -1);
  return key === undefined || isElementKey(key) || key in String.prototype || key === "length";
}

/** Methods that give nothing but a text (ECMA-262, 22.1.3, 23.1.3.18 and 25.5.2). */
const GIVING_TEXT: ReadonlySet<string> = new Set([
  ..."join trim trimStart trimEnd toLowerCase toUpperCase replace replaceAll substring padStart padEnd repeat toString toFixed stringify".split(
    " ",
  ),
]);
