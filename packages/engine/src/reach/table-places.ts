import { Op, type Operand } from "../ir.ts";
import type { Definition } from "../link/definitions.ts";
import { keyOfPlace } from "../link/identity.ts";
import { argumentCount, argumentOf, constantOf, forEachArgument, loadedKey, uncheckedValue, type LinkedModule } from "../link/program.ts";
import { closure, stepArgument } from "../resolve/automaton.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import type { CallPlace } from "./call-rows.ts";
import { constantTexts } from "./constant-text.ts";
import { readOperand } from "./options.ts";

/** Whether an effect is one on tables or collections. */
export function isOnTables(kind: string): boolean {
  return kind === "write-data" || kind === "delete-data";
}

/** Which tables a statement adds to, and of which it changes or deletes what is there: the words before their names. */
const ADDS = "insert\\s+(?:or\\s+\\w+\\s+)?into";
const ERASES =
  "update(?:\\s+only)?|delete\\s+from(?:\\s+only)?|truncate(?:\\s+table)?(?:\\s+only)?|drop\\s+table(?:\\s+if\\s+exists)?|replace\\s+into";

/** The names of tables behind such words in texts, each once, without quotes and the schema that they are in. */
function namesAfter(words: string, texts: readonly string[]): readonly string[] {
  const pattern = new RegExp(`\\b(?:${words})\\s+["'\`[]?(?:\\w+["'\`\\]]?\\.["'\`[]?)?(\\w+)`, "giu");
  const names = texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name = ""]) => `"${name.toLowerCase()}"`));
  return [...new Set(names)];
}

/** Calls of a chain that are looked at: `db.from("audit").delete().eq(…)`. */
const MAX_CHAIN = 4;

/** What a call does to tables. */
interface TableUse {
  /** What tells the tables, or collections, that it adds to or changes. */
  readonly all: readonly string[];
  /** Those of which it changes or deletes what is there. */
  readonly erased: readonly string[];
}

/**
 * The tables, or collections, that a call changes: their names in its SQL, else the constants, and the values that the program makes once, by which the
 * chain of calls names them.
 */
export function tableUse(state: SolveState, place: CallPlace, kind: string): TableUse {
  const texts = sqlOfStatement(state, place);
  if (texts.length > 0) return { all: namesAfter(`${ADDS}|${ERASES}`, texts), erased: namesAfter(ERASES, texts) };
  const all = [...new Set(chainNames(state, moduleOf(state, place.instance), place.call, MAX_CHAIN))];
  return { all, erased: kind === "delete-data" ? all : [] };
}

/** What tells the tables of a statement: those in its SQL, else what it, and the calls and fields that it goes on from, name. */
export function tableNames(state: SolveState, place: CallPlace): readonly string[] {
  const module = moduleOf(state, place.instance);
  const texts = sqlOfStatement(state, place);
  if (texts.length > 0) return namesAfter(`${ADDS}|${ERASES}`, texts);
  const names: string[] = [];
  for (let at = place.call, links = 0; at >= 0 && links < MAX_CHAIN; links++) {
    if (module.facts.kind[at] === Op.Call) names.push(...argumentNames(state, { module, operand: at }));
    const field = loadedKey(module.facts, at);
    if (field !== undefined) names.push(`.${field}`);
    at = uncheckedValue(module.facts, (module.facts.kind[at] === Op.Call ? module.facts.y[at] : module.facts.x[at]) ?? -1);
    if (module.facts.kind[at] !== Op.Call && loadedKey(module.facts, at) === undefined) break;
  }
  return names;
}

/** Whether a call runs SQL that adds to tables and changes nothing that is there. */
export function addsOnly(state: SolveState, place: CallPlace): boolean {
  const texts = sqlTexts(state, place);
  return texts.length > 0 && texts.every((text) => namesAfter(ADDS, [text]).length > 0) && namesAfter(ERASES, texts).length === 0;
}

/** Whether a call is given SQL that the program writes. */
export function isInSql(state: SolveState, place: CallPlace): boolean {
  return sqlTexts(state, place).length > 0;
}

/** The SQL of a call, or of one that it goes on from: `db.prepare(sql).run(id)`. */
function sqlOfStatement(state: SolveState, { instance, call }: CallPlace): readonly string[] {
  const { facts } = moduleOf(state, instance);
  for (let at = call, links = 0; at >= 0 && facts.kind[at] === Op.Call && links < MAX_CHAIN; links++) {
    const texts = sqlTexts(state, { instance, call: at });
    if (texts.length > 0) return texts;
    at = uncheckedValue(facts, facts.y[at] ?? -1);
  }
  return [];
}

function sqlTexts(state: SolveState, { instance, call }: CallPlace): readonly string[] {
  const module = moduleOf(state, instance);
  const externals = instance.calls.get(call)?.externals ?? [];
  const texts: string[] = [];
  for (let index = 0; index < argumentCount(module.facts, call); index++) {
    const states = externals.flatMap((external) => stepArgument(external, index)).flatMap(closure);
    if (!states.some(({ sinks }) => sinks.some(({ row }) => row.kind === "sql"))) continue;
    const { definitions } = readOperand(state, { module }, argumentOf(module.facts, call, index) ?? -1);
    texts.push(...definitions.flatMap((definition) => constantTexts(state, definition, true).flatMap((text) => text ?? [])));
  }
  return texts;
}

/** The names in the calls that made what a call is a method of: `collection("audit").deleteMany`, `client.auditLog.deleteMany`. */
function chainNames(state: SolveState, module: LinkedModule, call: Operand, depth: number): readonly string[] {
  const receiver = module.facts.y[call] ?? -1;
  if (receiver < 0 || depth === 0) return [];
  return readOperand(state, { module }, receiver).definitions.flatMap((definition) => {
    const { operand, rest, external } = definition;
    if (external) return external.path.length > 1 ? [external.path.join(".")] : [];
    if (operand < 0) return [];
    if (rest !== undefined) return [`${idOf(definition)}.${rest.join(".")}`];
    if (definition.module.facts.kind[operand] !== Op.Call) return [];
    return [...argumentNames(state, definition), ...chainNames(state, definition.module, operand, depth - 1)];
  });
}

/** Constants, tables and classes among the arguments of a call. */
function argumentNames(state: SolveState, { module, operand }: Pick<Definition, "module" | "operand">): readonly string[] {
  const found: string[] = [];
  forEachArgument(module.facts, operand, (argument) => {
    if (argument >= 0 && module.facts.kind[argument] === Op.Import) found.push(importedName(module, argument));
    for (const given of readOperand(state, { module }, argument).definitions) {
      const constant = constantOf(given.module.facts, given.operand);
      const kind = given.operand < 0 ? undefined : given.module.facts.kind[given.operand];
      if (typeof constant === "string") found.push(`"${constant.toLowerCase()}"`);
      else if (kind === Op.Call || kind === Op.Class) found.push(idOf(given));
    }
  });
  return found;
}

/** What a file of its own, which may be one that cannot be read, exports under a name. */
function importedName({ facts }: LinkedModule, operand: Operand): string {
  const imported = facts.imports[facts.x[operand] ?? -1];
  return `${imported?.specifier ?? ""} ${imported?.name ?? ""}`;
}

function idOf({ module, operand }: Definition): string {
  return keyOfPlace(module, operand);
}
