import { compareLocations, groupBy, type Location, type Setting, type SettingRow } from "@sluice/core";
import type { AnalysisInput } from "../analysis.ts";
import { readAt, type Definition, type Written } from "../link/definitions.ts";
import { keyOfPlace } from "../link/identity.ts";
import { calleeText, locate, locateCall } from "../link/locate.ts";
import { argumentSpan, constantOf } from "../link/program.ts";
import type { RelativePath } from "../resolve/relative-path.ts";
import { callGraphView } from "../solve/call-graph.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import { forEachCallRow, type CallPlace } from "./call-rows.ts";
import { conditionHolds, textOf } from "./sure-conditions.ts";
import { findEndlessLoops } from "./endless-loops.ts";
import { findEndlessRecursions } from "./endless-recursions.ts";
import { frameworkOf } from "./framework.ts";
import { argumentAt, isAbsent, readOption, readPath } from "./options.ts";
import { clientsOf, isExportedAround } from "./clients.ts";
import { createOpenings, type Openings } from "./openings.ts";
import { readsOf } from "./reads.ts";
import type { Survey } from "./survey.ts";

/** What a row found: where, and how the program writes it. */
interface Found {
  readonly location: Location;
  readonly text: string;
  readonly isLead?: true;
}

/** A setting, and the call that it is made at. */
export interface PlacedSetting extends Setting {
  readonly call: string | undefined;
}

/** The settings that rows of models report, each once, in order of place. */
export function findSettings({ input, state, sitesOf }: Survey): readonly PlacedSetting[] {
  const settings = new Map<string, PlacedSetting>();
  /** What is told once, by the settings: what they have in common. */
  const groups = new Map<Setting, string>();
  const openings = createOpenings(state, sitesOf);
  forEachCallRow(state, "setting", (place, { package: name, at, says: { row } }) => {
    if (!speaksOf(state, openings, place, row)) return;
    for (const found of at ? valuesAt(input, state, place, row, at) : [callAt(input, state, place)]) {
      const { file, start } = found.location;
      const key = `${row.kind}\n${file}\n${start.line}:${start.column}`;
      state.use(row);
      if (settings.has(key)) continue;
      const framework = frameworkOf(state.program, moduleOf(state, place.instance), name);
      const call = keyOfPlace(moduleOf(state, place.instance), place.call);
      const doubt = isDoubtful(state, place, row) ? { isLead: true as const } : {};
      const setting: PlacedSetting = { kind: row.kind, ...found, label: row.label, framework, ...doubt, others: [], call };
      settings.set(key, setting);
      const holder = row.once ? clientsOf(state, place) : optionsLacking(state, place, row);
      if (row.once || holder.length > 0) groups.set(setting, [row.kind, name, ...holder].join(" "));
    }
  });
  const rounds = [...findEndlessLoops(input, state), ...findEndlessRecursions(input, state)];
  const loops = rounds.map((loop) => ({ ...loop, call: undefined }));
  const all = [...settings.values(), ...loops].sort((a, b) => compareLocations(a.location, b.location));
  return toldOnce(all, groups);
}

/** Whether a row speaks of a call. */
function speaksOf(state: SolveState, openings: Openings, place: CallPlace, row: SettingRow): boolean {
  if (row.when && conditionHolds(state, place, row.when) !== true) return false;
  if (row.serving && !openings.isOpen(place, row.serving)) return false;
  if (row.lacks?.every((option) => isAbsent(state, place, option)) === false) return false;
  if (row.unless && isMadeOf(state, place, row.unless)) return false;
  return row.unlessExported === undefined || !isExportedAround(state, place.instance, row.unlessExported);
}

/** The object that a call is handed in which an option is missing: calls that share one are mended there, once. */
function optionsLacking(state: SolveState, place: CallPlace, { lacks: [option = ""] = [] }: SettingRow): readonly string[] {
  const end = option.lastIndexOf(" > ");
  if (end < 0) return [];
  const [holder, ...others] = readOption(state, place, option.slice(0, end)).definitions;
  const isOne = holder !== undefined && holder.operand >= 0 && holder.rest === undefined && others.length === 0;
  return isOne ? [keyOfPlace(holder.module, holder.operand)] : [];
}

/** Whether all that an option may be is made of something. */
function isMadeOf(state: SolveState, place: CallPlace, { option, reads }: NonNullable<SettingRow["unless"]>): boolean {
  const { definitions } = readOption(state, place, option);
  return definitions.length > 0 && definitions.every((definition) => readsOf(state, definition).some((part) => isMatch(reads, part)));
}

/** Whether nothing shows that an option is what would make a setting do harm: see `sureFor` of a row. */
function isDoubtful(state: SolveState, place: CallPlace, { sureFor }: SettingRow): boolean {
  if (!sureFor || isAbsent(state, place, sureFor.option)) return false;
  const { definitions } = readOption(state, place, sureFor.option);
  return !definitions.some((definition) => readsOf(state, definition).some((part) => isMatch(sureFor.reads, part)));
}

/** Of settings that are told once the first, which names the places of the others. */
function toldOnce(settings: readonly PlacedSetting[], groups: ReadonlyMap<Setting, string>): readonly PlacedSetting[] {
  const told = groupBy(settings, (setting) => groups.get(setting) ?? setting);
  return [...told.values()].flatMap(([first, ...others]) => (first ? [{ ...first, others: others.map(({ location }) => location) }] : []));
}

function callAt(input: AnalysisInput, state: SolveState, { instance, call }: CallPlace): Found {
  const { facts } = moduleOf(state, instance);
  return { location: locateCall(facts, call), text: calleeText(facts, call, input.textOf) };
}

/** The values of an option that a row speaks of. */
function valuesAt(input: AnalysisInput, state: SolveState, place: CallPlace, row: SettingRow, at: RelativePath): readonly Found[] {
  const { definitions, isOpen } = readPath(state, place, at);
  const values = definitions.map((definition) => valueOf(state, place, row, definition));
  if (row.always && (isOpen || values.includes(undefined))) return [];
  return definitions.flatMap((definition, index) => {
    const value = values[index];
    if (value === undefined) return [];
    const name = at.fields.findLast((field) => field !== "*") ?? callAt(input, state, place).text;
    const lead = isOfProject(input, textsOf(state, place, row, definition), row) ? { isLead: true as const } : {};
    return [{ location: locationOf(state, place, at, definition), text: [name, ...value].join(": "), ...lead }];
  });
}

/** How to tell the value of an option, where a row speaks of it. What rows find by a pattern or whatever it is may be confidential: it is not told. */
function valueOf(state: SolveState, place: CallPlace, row: SettingRow, definition: Definition): readonly string[] | undefined {
  const { is, matches, reads } = row;
  const { module, operand, rest } = definition;
  const constant = operand < -1 && rest === undefined ? constantOf(module.facts, operand) : undefined;
  if (is && constant !== undefined && is.includes(constant)) return [JSON.stringify(constant)];
  if (matches !== undefined && textsOf(state, place, row, definition).some((text) => isMatch(matches, text))) return [];
  if (reads !== undefined) {
    const parts = readsOf(state, definition);
    return parts.length > 0 && parts.every((part) => isMatch(reads, part))
      ? [parts.map((part) => part.replace(/(?:\.\*)+$/u, "")).join(", ")]
      : undefined;
  }
  return is === undefined && matches === undefined && constant !== null ? [] : undefined;
}

/**
 * Whether what a text fetches by its name is a package of the project itself, and whoever publishes it is who is told, or one that it has installed and
 * locked: of that, without another version, the runner takes what is installed (npm-exec(1)).
 */
function isOfProject({ modules, packageOf, dependencies }: AnalysisInput, texts: readonly string[], { matches }: SettingRow): boolean {
  if (matches === undefined || !packageOf) return false;
  const fetched = new Set(texts.flatMap((text) => Object.values(new RegExp(matches, "u").exec(text)?.groups ?? {})));
  if (modules.some(({ file }) => fetched.has(packageOf(file) ?? ""))) return true;
  const isPlain = (name: string): boolean => texts.every((text) => text.split(" ").includes(name));
  return (dependencies?.() ?? []).some(({ name, isLocked }) => isLocked && fetched.has(name) && isPlain(name));
}

function isMatch(source: string, text: string): boolean {
  return new RegExp(source, "u").test(text);
}

/** What a pattern is looked for in: the constant text of a value, after that of the option that comes before it. */
function textsOf(state: SolveState, place: CallPlace, row: SettingRow, definition: Definition): readonly string[] {
  const { after } = row;
  const text = textOf(state, definition)?.known;
  if (text === undefined || after === undefined) return text === undefined ? [] : [text];
  const beside = besideOf(state, row, definition);
  const definitions = beside.length > 0 ? beside : readOption(state, place, after).definitions;
  // One literal holds both, where one does.
  const together = definitions.filter(({ written }) => written && isSameHolder(written, definition.written));
  return (together.length > 0 ? together : definitions).map((before) => `${textOf(state, before)?.known ?? ""} ${text}`);
}

/** The option before, in the very literal that holds this one: two fields of one statement, not of two. */
function besideOf(state: SolveState, { at, after = "" }: SettingRow, { written }: Definition): readonly Definition[] {
  const [own, key] = [at.lastIndexOf(" > "), after.lastIndexOf(" > ")];
  if (!written || at.slice(0, own) !== after.slice(0, key)) return [];
  return readAt(state.program, written.module, written.holder, [after.slice(key + 3)], callGraphView(state)).definitions;
}

function isSameHolder(one: Written, other: Written | undefined): boolean {
  return one.module === other?.module && one.holder === other.holder;
}

/** The part of a literal that holds the value; without one, the argument. */
function locationOf(state: SolveState, place: CallPlace, at: RelativePath, { written }: Definition): Location {
  if (written) return locate(written.module.facts, written.start, written.stop);
  const { facts } = moduleOf(state, place.instance);
  const operand = argumentAt(state, place, at);
  const span = operand === undefined ? undefined : argumentSpan(facts, place.call, operand);
  return span ? locate(facts, span.start, span.stop) : locateCall(facts, place.call);
}
