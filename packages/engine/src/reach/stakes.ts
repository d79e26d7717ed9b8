import type { EffectKind, EffectRow } from "@sluice/core";
import { NONE, Op } from "../ir.ts";
import type { Definition } from "../link/definitions.ts";
import { valuesIn } from "../link/literal-parts.ts";
import { argumentCount, argumentOf, constantOf, listOf, methodOf, operandsOf, type LinkedModule } from "../link/program.ts";
import { closure, stepArgument, type State } from "../resolve/automaton.ts";
import { operandAt } from "../solve/call-graph.ts";
import { EACH } from "../solve/paths.ts";
import { edgesAt, moduleOf, type SolveState } from "../solve/state.ts";
import type { CallPlace } from "./call-rows.ts";
import { isChosenByModel } from "./choosers.ts";
import { pathOf } from "./definitions.ts";
import { callsOn, framesOn, type Frames } from "./frames.ts";
import { cameOnWay } from "./given-on-way.ts";
import { findModelPlaces, type ModelPlaces } from "./model-places.ts";
import { Origins, type Origin } from "./origins.ts";
import type { SharedOracle } from "./shared-deeds.ts";
import { addsRecords, argumentsOf, statementOf, type Chain, type Part } from "./statements.ts";
import { isInSql } from "./table-places.ts";
import { isKeptQuiet, isLetGo } from "./unasked.ts";
import { endOf, type Passage, type Reached, type Start } from "./walk.ts";
import { madeTextOf, splitAtText } from "./written-out.ts";

/** Whether an effect that a tool has, which begins at these places, is an affair of the program's own or of whoever it works for. */
export type StakesOracle = (starts: readonly Start[], reached: Pick<Reached, "kind" | "way">) => boolean;

/**
 * Reads off a solved program at which effects little is at stake: a message that goes to where the program says; a write of which no part, and no key,
 * comes from a language model; an object in a store under such a key, or a new one; a new record that bears whom it is for, as the program was told; what
 * is done to records that the same run has added; records that go which the program alone names; what is written and nobody asks whether it was; a file
 * that is made empty where something is so, such as that it is not there; what is done whichever
 * tool is called, and no language model says with what.
 */
export function createStakes(state: SolveState, isShared: SharedOracle): StakesOracle {
  let places: ModelPlaces | undefined;
  return (starts, { kind, way }) => {
    const { instance, site } = endOf(way);
    if (kind === "write-file" && isMadeSureOf(moduleOf(state, instance), site.call)) return true;
    const isOfMost = isShared({ kind, way });
    const messages =
      kind === "send-message" || kind === "send-request" ? site.effects.find((effect) => effect.kind === "send-message") : undefined;
    if (!isOfMost && !messages && kind !== "write-data" && kind !== "delete-data") return false;
    const frames = framesOn(way);
    const onWay: SolveState = { ...state, way: callsOn(state, frames) };
    const origins = new Origins(onWay, (places ??= findModelPlaces(state)), starts);
    const question: Question = { state: onWay, frames, origins, place: { instance, call: site.call }, kind };
    // A request that is a message is nothing besides.
    if (messages) return goesWhereProgramSays(question, messages.rows);
    if (isOfMost && !partsOf(question).some((part) => isChosen(question, part))) return true;
    const rows = site.effects.find((effect) => effect.kind === kind)?.rows ?? [];
    if (isOfThisRun(question, rows)) return true;
    if (kind === "delete-data") return isNamedByProgram(question, rows);
    return isUnderOwnKey(question, rows) || isOwnRecord(question, rows) || isUnasked(question, rows, way);
  };
}

function isMadeSureOf({ facts }: LinkedModule, call: number): boolean {
  return (facts.region[call] ?? 0) !== 0 && operandsOf(facts, call).some((operand) => constantOf(facts, operand) === "");
}

/** An effect on one way. */
interface Question {
  readonly state: SolveState;
  readonly frames: Frames;
  readonly origins: Origins;
  readonly place: CallPlace;
  readonly kind: EffectKind;
}

/** Whether the program says whom a message goes to, and in no part a language model. */
function goesWhereProgramSays(question: Question, rows: readonly EffectRow[]): boolean {
  const given = recipientsOf(question).filter((origin) => origin !== undefined);
  const known = [...given, ...rows.flatMap(({ to = [] }) => to).flatMap((path) => originsAt(question, path))];
  return known.length > 0 && known.every((origin) => origin?.isModels === false);
}

/** Where the recipients of a call come from, as far as it has any. */
function recipientsOf({ state, origins, place: { instance, call } }: Question): readonly (Origin | undefined)[] {
  const module = moduleOf(state, instance);
  const externals = instance.calls.get(call)?.externals ?? [];
  return operandsOf(module.facts, call).flatMap((operand, index) =>
    recipientsBelow(externals.flatMap((external) => stepArgument(external, index))).map((fields) =>
      origins.ofName(module, operand, fields),
    ),
  );
}

/** Where that comes from which stands at a path from a call, or in what each of the texts was made of that may stand there; undefined: nobody knows. */
function originsAt({ state, origins, place: { instance, call } }: Question, path: string): readonly (Origin | undefined)[] {
  const module = moduleOf(state, instance);
  const at = pathOf(path);
  const operand = operandAt(module, call, at);
  if (operand === undefined) return [];
  const through = splitAtText(at);
  if (!through) return [origins.ofName(module, operand, at.fields)];
  return origins.read(module, operand, through.text.fields).flatMap((text) => {
    const made = madeTextOf(state, text.module, text.operand);
    return made.length === 0 ? [undefined] : made.map((each) => origins.ofName(text.module, each, through.fields));
  });
}

/** The fields below a position that models know as recipients. */
function recipientsBelow(states: readonly State[], depth = MAX_FIELDS): readonly (readonly string[])[] {
  const all = states.flatMap(closure);
  if (all.some(({ sinks }) => sinks.some(({ row }) => row.kind === "recipient"))) return [[]];
  if (depth === 0) return [];
  return all.flatMap(({ members }) =>
    [...members].flatMap(([key, state]) => recipientsBelow([state], depth - 1).map((fields) => [key, ...fields])),
  );
}

/** Fields that are looked into. */
const MAX_FIELDS = 4;

/** Whether what is written lies under a key of which no part comes from a language model. */
function isUnderOwnKey({ state, origins, place: { instance, call } }: Question, rows: readonly EffectRow[]): boolean {
  const module = moduleOf(state, instance);
  return rows.some(({ key }) => {
    const at = key === undefined ? undefined : partAt(module, call, key);
    if (!at) return false;
    const { operand, fields } = at;
    return (
      origins.ofName(module, operand, fields)?.isModels === false || areNew(origins, origins.read(module, operand, fields), MAX_FIELDS)
    );
  });
}

/** The operand at a path from a call, and the fields below it. */
function partAt(module: LinkedModule, call: number, path: string): (Part & { readonly fields: readonly string[] }) | undefined {
  const at = pathOf(path);
  const operand = operandAt(module, call, at);
  return operand === undefined ? undefined : { module, operand, fields: at.fields };
}

/** Whether some part of a text that is put together is new each time, whichever it is of these. */
function areNew(origins: Origins, texts: readonly Definition[], depth: number): boolean {
  const isNew = ({ module, operand, rest }: Definition): boolean =>
    operand >= 0 &&
    rest === undefined &&
    module.facts.kind[operand] === Op.Concat &&
    [...listOf(module.facts, operand)].some(
      (part) => isAllNew(origins.ofName(module, part)) || (depth > 0 && areNew(origins, origins.read(module, part), depth - 1)),
    );
  return texts.length > 0 && texts.every(isNew);
}

function isAllNew(origin: Origin | undefined): boolean {
  return origin !== undefined && origin.isNew && !origin.isModels;
}

/** Whether a statement is about records that bear an identifier which the same run has made: those that it added. */
function isOfThisRun(question: Question, rows: readonly EffectRow[]): boolean {
  const named = originsOfNames(question, rows);
  // Of a statement in words, whatever is bound to it may say which.
  const bound = named.length === 0 && isInWords(question) ? partsOf(question) : [];
  const found = [...named, ...bound.map(({ module, operand }) => question.origins.of(module, operand))];
  return found.some(isAllNew) && !found.some((each) => each?.isModels);
}

/** Whether a statement is in words, be they those of a call that prepares it. */
function isInWords(question: Question): boolean {
  const { state, place } = question;
  const { before, after } = chainOf(question);
  const here = moduleOf(state, place.instance);
  return [...before, ...after].some(({ module, operand }) => module === here && isInSql(state, { ...place, call: operand }));
}

/** Where that comes from by which a statement says which records it is about, as models know where it does. */
function originsOfNames(question: Question, rows: readonly EffectRow[]): readonly (Origin | undefined)[] {
  const { origins, place } = question;
  const module = moduleOf(question.state, place.instance);
  const named = rows.flatMap(({ where = [] }) => where);
  if (named.length === 0) return [];
  const { before, after } = chainOf(question);
  const methods = [...before, ...after].filter((link) => named.includes(methodOf(link.module.facts, link.operand) ?? ""));
  const positions = named.filter((each) => each.includes(" > ")).flatMap((path) => partAt(module, place.call, path) ?? []);
  return [
    ...methods.flatMap((link) => argumentsOf(link).map((part) => origins.ofName(part.module, part.operand))),
    ...positions.map((part) => origins.ofName(part.module, part.operand, part.fields)),
  ];
}

/**
 * Whether what is deleted is what the program says by itself: what it keeps under a name of its own, or what is out of date. Whoever says nothing deletes
 * all there is.
 */
function isNamedByProgram(question: Question, rows: readonly EffectRow[]): boolean {
  const { after } = chainOf(question);
  const parts = partsOf(question);
  const names = originsOfNames(question, rows);
  // Of a statement in words, the values that are bound to it: there are some.
  const isBound = rows.some(({ when, where }) => when && !where) && after.some(bindsValues);
  const all = [...names, ...parts.map(({ module, operand }) => question.origins.of(module, operand))];
  return (isBound || names.length > 0) && all.every((origin) => origin && !origin.isModels && !origin.isGiven);
}

/** Whether a call of a statement is handed values: those of the first stand behind its text, and are no callback and no empty list. */
function bindsValues({ module, operand }: Part, index: number): boolean {
  const { facts } = module;
  for (let at = index === 0 ? 1 : 0; at < argumentCount(facts, operand); at++) {
    const value = argumentOf(facts, operand, at) ?? NONE;
    const isEmpty = value >= 0 && (facts.kind[value] === Op.Array || facts.kind[value] === Op.Object) && listOf(facts, value).length === 0;
    if (!isEmpty && (value < 0 || facts.kind[value] !== Op.Function)) return true;
  }
  return false;
}

/** What a statement is told. */
function partsOf(question: Question): readonly Part[] {
  const { before, after } = chainOf(question);
  return [...before, ...after].flatMap((link) => argumentsOf(link));
}

/** Whether what a language model chose is seen to come to a part of a statement, on this way. */
function isChosen({ state, place: { instance }, frames }: Question, { module, operand }: Part): boolean {
  if (module !== moduleOf(state, instance)) return false;
  return [...edgesAt(instance, operand)].some((edge) => isChosenByModel(edge) && cameOnWay(edge.tag, frames));
}

/** Whether no part of what a call is told comes from a language model, or it adds a record that bears whom it is for. */
function isOwnRecord(question: Question, rows: readonly EffectRow[]): boolean {
  const { origins } = question;
  const { before, after } = chainOf(question);
  const isModels = (part: Part): boolean => origins.of(part.module, part.operand).isModels || isChosen(question, part);
  if (!partsOf(question).some(isModels)) return rows.some(({ sureFor }) => sureFor === undefined);
  const own = after.flatMap((link) => argumentsOf(link));
  // `new Row(columns).save()`
  const columns = own.length > 0 ? own : before.slice(0, 1).flatMap((link) => argumentsOf(link));
  // `statement.bind(id, user.id)`
  const isBearing = (part: Part): boolean => isOwner(origins, part) || bearsOwner(origins, part, MAX_FIELDS);
  return isAddition(question, rows) && columns.some(isBearing);
}

/** Whether nobody asks what became of a write: one that is let go, or a record that is added in silence. That is how a program keeps books on itself. */
function isUnasked(question: Question, rows: readonly EffectRow[], way: readonly Passage[]): boolean {
  return isLetGo(question.state, way) || (isKeptQuiet(question.state, way) && isAddition(question, rows));
}

/** Whether a call adds records, and changes none that are there. */
function isAddition(question: Question, rows: readonly EffectRow[]): boolean {
  return addsRecords(question.state, question.place, rows, chainOf(question));
}

function chainOf({ state, origins, place }: Question): Chain {
  return statementOf(state, place, (module, operand) => origins.read(module, operand));
}

/** Whether a value is what the program was told, and not by a language model. */
function isOwner(origins: Origins, { module, operand }: Part): boolean {
  const { isGiven, isModels } = origins.of(module, operand);
  return isGiven && !isModels;
}

/** Whether some column of a record, or of all of them, or a value that is bound to a statement, says whom it is for. */
function bearsOwner(origins: Origins, { module, operand }: Part, depth: number): boolean {
  if (operand < 0 || depth === 0) return false;
  return origins.read(module, operand).some(({ module: owner, operand: value, rest }) => {
    if (value < 0 || rest !== undefined) return false;
    const columns = valuesIn(owner.facts, value).filter((column) => column >= 0);
    const bears = (column: Part): boolean => isOwner(origins, column) || bearsOwner(origins, column, depth - 1);
    if (columns.some((column) => bears({ module: owner, operand: column }))) return true;
    if (owner.facts.kind[value] !== Op.Call) return false;
    return origins
      .read(owner, value, [EACH])
      .some((each) => each.rest === undefined && each.operand !== value && bearsOwner(origins, each, depth - 1));
  });
}
