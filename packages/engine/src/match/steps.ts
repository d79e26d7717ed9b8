import { compareLocations, type Location, type RelatedLocation, type Step } from "@sluice/core";
import { Op } from "../ir.ts";
import { calleeText, locate, locateCall, locateValue, MAX_WRITTEN, oneLine, type TextOf } from "../link/locate.ts";
import { CALLEE } from "../solve/instances.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import { isConfidential, type Edge, type Seed } from "../solve/tracking.ts";

/** The steps of a trace that a reader needs: where data comes in, goes into and out of functions, passes checks, becomes text. */
export function stepsOf(state: SolveState, trace: readonly Edge[], sinkKind: string, textOf: TextOf): Step[] {
  const steps: Step[] = [];
  for (const edge of trace) {
    const step = stepOf(state, edge, sinkKind, textOf);
    const last = steps.at(-1);
    if (step && !(last && compareLocations(last.location, step.location) === 0 && last.note === step.note)) steps.push(step);
  }
  return steps;
}

function stepOf(state: SolveState, edge: Edge, sinkKind: string, textOf: TextOf): Step | undefined {
  const { facts } = moduleOf(state, edge.instance);
  switch (edge.via.kind) {
    case "seed":
      return { kind: "source", location: placeOf(state, edge), note: `source: ${sourceText(state, edge, edge.via.seed, textOf)}` };
    case "enter":
      return enterStep(state, edge, textOf);
    case "return":
      return {
        kind: "step",
        location: locateCall(facts, edge.via.call),
        note: `returned by \`${calleeText(facts, edge.via.call, textOf)}\``,
      };
    case "through":
      return {
        kind: "step",
        location: locateCall(facts, edge.via.call),
        note: throughNote(calleeText(facts, edge.via.call, textOf), edge.via.known),
      };
    case "check":
      return edge.via.reason === undefined
        ? undefined
        : { kind: "step", location: locateValue(facts, edge.via.condition), note: checkNote(edge.via.reason, sinkKind) };
    case "cut":
      return { kind: "step", location: placeOf(state, edge), note: "the way is too long to be shown in full: it goes on here" };
    case "step":
      return edge.place >= 0 && facts.kind[edge.place] === Op.Concat
        ? { kind: "step", location: placeOf(state, edge), note: "put into text" }
        : undefined;
    default:
      return edge.via satisfies never;
  }
}

function throughNote(callee: string, isKnown: boolean): string {
  return isKnown ? `through \`${callee}\`` : `through \`${callee}\`, of which nothing is known`;
}

function enterStep(state: SolveState, edge: Edge, textOf: TextOf): Step | undefined {
  const from = edge.from;
  if (!from || edge.via.kind !== "enter") return undefined;
  const { facts } = moduleOf(state, from.instance);
  const entered = moduleOf(state, edge.instance).facts;
  const fn = entered.functions[edge.instance.fn];
  const index = entered.x[edge.place] ?? 0;
  const parameter = fn?.params[index]?.name ?? "";
  // A callback without a name of its own goes by that of the variable it helps to make: readers would look for a function there.
  const targets = from.instance.calls.get(edge.via.call)?.targets ?? [];
  const isCallback = targets.some(({ instance, role }) => instance === edge.instance && role !== CALLEE);
  const isNamed = fn !== undefined && fn.name !== "" && (!isCallback || textOf(entered.file, fn.start, fn.stop) === fn.name);
  const name = isNamed ? fn.name : calleeText(facts, edge.via.call, textOf);
  return {
    kind: "step",
    location: locateCall(facts, edge.via.call),
    note: `passed to \`${name}(${parameter === "" ? "…" : parameter})\``,
  };
}

/** What a source is called, and how the program writes it where that is short: `model output, \`answer.text\``. */
export function sourceText(state: SolveState, edge: Edge, { label, isWritten }: Seed, textOf: TextOf): string {
  const { facts } = moduleOf(state, edge.instance);
  const kind = facts.kind[edge.place];
  if (!isWritten || (kind !== Op.Load && kind !== Op.Call)) return label;
  const written = oneLine(textOf(facts.file, facts.start[edge.place] ?? 0, facts.stop[edge.place] ?? 0));
  if (written !== "" && written.length <= MAX_WRITTEN) return `${label}, \`${written}\``;
  return kind === Op.Call ? `${label}, \`${calleeText(facts, edge.place, textOf)}\`` : label;
}

function placeOf(state: SolveState, edge: Edge): Location {
  const { facts } = moduleOf(state, edge.instance);
  if (edge.place >= 0) return locateValue(facts, edge.place);
  return edge.from ? placeOf(state, edge.from) : locate(facts, 0, 0);
}

/** What is said of a check is worded for paths; of other text the same weakness is this. */
const IN_OTHER_TEXT: Readonly<Record<string, string>> = {
  "compares a prefix without a separator": "looks only at how the text begins",
  "looks at a path that was not resolved first": "looks only at how the text begins",
};

function checkNote(reason: string, sinkKind: string): string {
  return `this check ${sinkKind === "path" ? reason : (IN_OTHER_TEXT[reason] ?? reason)}`;
}

/** Checks on the way that do not hold: where they stand, and one sentence of the first for a message that stands in `file`, at `line` where it is the check's own. */
export interface WeakChecks {
  readonly related: readonly RelatedLocation[];
  readonly reasonAt: (file: string, line?: number) => string;
}

/** Reads the checks off the way of data. What does harm whatever it is made of no check makes harmless, and none is weak. */
export function weakChecks(state: SolveState, trace: readonly Edge[], sinkKind: string): WeakChecks {
  const related: RelatedLocation[] = [];
  for (const edge of trace) {
    if (edge.via.kind !== "check" || edge.via.reason === undefined || isConfidential(edge.fact.atom)) continue;
    const { reason } = edge.via;
    const location = locateValue(moduleOf(state, edge.instance).facts, edge.via.condition);
    const note = checkNote(reason, sinkKind);
    if (!related.some((item) => item.note === note && compareLocations(item.location, location) === 0)) related.push({ location, note });
  }
  const [first] = related;
  return { related, reasonAt: (file, line) => (first ? reasonOf(first, file, line) : "") };
}

function reasonOf({ location, note }: RelatedLocation, file: string, line: number | undefined): string {
  const { start } = location;
  const isHere = file === location.file;
  if (isHere && line === start.line) return ` T${note.slice(1)}.`;
  return ` The check at ${isHere ? `line ${start.line}` : `${location.file}:${start.line}`} ${note.replace(/^this check /u, "")}.`;
}
