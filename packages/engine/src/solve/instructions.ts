import { Op } from "../ir.ts";
import { resolveImport } from "../link/exports.ts";
import { keyOfPlace } from "../link/identity.ts";
import { argumentCount, argumentOf, constantOf, keyOf, listOf, type LinkedModule } from "../link/program.ts";
import { closure, stepArgument, type State } from "../resolve/automaton.ts";
import { definitionsAt, type Definition } from "../link/definitions.ts";
import { callGraphView } from "./call-graph.ts";
import { clearedByLiteral } from "./literals.ts";
import { EACH } from "./paths.ts";
import { propagate } from "./propagate.ts";
import { moduleOf, type SolveState } from "./state.ts";
import type { Instance } from "./tracking.ts";

/** The source kind of a program's own instructions, and the kind of the positions where they are given to a language model. */
export const INSTRUCTIONS = "instructions";

/** Words from which on a text is taken for instructions that say something. */
const MIN_WORDS = 6;
const MAX_FIELDS = 5;

/**
 * Taint begins at the program's own instructions: at texts that, read back from the positions where a language model takes its instructions, were
 * made in the program. Only where an active rule asks where they go.
 */
export function seedInstructions(state: SolveState): void {
  const cleared = state.startsAs.get(INSTRUCTIONS);
  if (cleared === undefined) return;
  const fact = state.facts.fact(state.facts.taint(INSTRUCTIONS), state.paths.empty, cleared);
  const seeded = new Set<string>();
  const begin = (instance: Instance, place: number): void => {
    propagate(state, instance, place, fact, state.rootTag, undefined, {
      kind: "seed",
      seed: { label: "the program's own instructions", kind: INSTRUCTIONS },
    });
  };
  for (const instance of [...state.instances.all]) {
    for (const { module, operand } of instructionsIn(state, instance)) {
      const id = keyOfPlace(module, operand);
      if (seeded.has(id) || !saysMuch(module, operand)) continue;
      seeded.add(id);
      forEachMention(state, module, operand, begin);
    }
  }
}

/** What is handed over as instructions in one activation. */
function instructionsIn(state: SolveState, instance: Instance): Definition[] {
  const module = moduleOf(state, instance);
  const found: Definition[] = [];
  for (const [call, { externals }] of instance.calls) {
    if (module.facts.kind[call] !== Op.Call) continue;
    for (let index = 0; index < argumentCount(module.facts, call); index++) {
      const operand = argumentOf(module.facts, call, index);
      if (operand === undefined) continue;
      for (const external of externals) {
        for (const start of stepArgument(external, index))
          for (const fields of instructionFields(start, [])) found.push(...textsAt(state, module, operand, fields));
      }
    }
  }
  return found;
}

/** The fields below an argument that take instructions. */
function instructionFields(at: State, fields: readonly string[]): (readonly string[])[] {
  const found = closure(at).flatMap((state) => {
    const own = state.sinks.some(({ row }) => row.kind === INSTRUCTIONS) ? [fields] : [];
    if (fields.length === MAX_FIELDS) return own;
    const each = state.edges.get("each");
    const below = [...state.members].flatMap(([name, next]) => instructionFields(next, [...fields, name]));
    return [...own, ...below, ...(each ? instructionFields(each, [...fields, EACH]) : [])];
  });
  return found;
}

/** The texts at a field; of messages only those that do not say by their role that they are somebody else's. */
function textsAt(state: SolveState, module: LinkedModule, operand: number, fields: readonly string[]): readonly Definition[] {
  const graph = callGraphView(state);
  const first = fields.indexOf(EACH);
  const inMessage = fields.slice(first + 1);
  if (first < 0 || inMessage.length === 0) return definitionsAt(state.program, module, operand, fields, graph);
  const bit = state.kinds.bitOf(INSTRUCTIONS);
  const messages = definitionsAt(state.program, module, operand, fields.slice(0, first + 1), graph);
  return messages
    .filter((item) => item.operand >= 0 && item.module.facts.kind[item.operand] === Op.Object)
    .filter((item) => (clearedByLiteral(state, item.module, item.operand) & bit) === 0)
    .flatMap((item) => definitionsAt(state.program, item.module, item.operand, inMessage, graph));
}

function saysMuch({ facts }: LinkedModule, operand: number): boolean {
  if (operand < -1) return countWords(constantOf(facts, operand)) >= MIN_WORDS;
  if (operand < 0) return false;
  const list = listOf(facts, operand);
  if (facts.kind[operand] === Op.Concat) return list.reduce((sum, part) => sum + countWords(keyOf(facts, part)), 0) >= MIN_WORDS;
  return facts.kind[operand] === Op.Call;
}

function countWords(text: unknown): number {
  return typeof text === "string" ? (text.match(/\p{L}{2,}/gu)?.length ?? 0) : 0;
}

/** Visits the places that hold a text: where it is made; a constant has none, so where variables that hold it are read or imported. */
function forEachMention(
  state: SolveState,
  module: LinkedModule,
  operand: number,
  visit: (instance: Instance, place: number) => void,
): void {
  const visitAll = (owner: LinkedModule, place: number): void => {
    for (const instance of state.instances.of(owner.index, owner.functionOfValue[place] ?? 0)) visit(instance, place);
  };
  if (operand >= 0) {
    visitAll(module, operand);
    return;
  }
  const cells = new Set(module.cellWrites.flatMap((writes, cell) => (writes.includes(operand) ? [cell] : [])));
  for (const cell of cells) for (const read of module.cellReads[cell] ?? []) visitAll(module, read);
  for (const importer of state.program.modules) {
    for (const place of importsOf(importer)) {
      const imported = importer.facts.imports[importer.facts.x[place] ?? -1];
      const meant = imported ? resolveImport(state.program, importer, imported) : [];
      const isIt = meant.some(
        (item) => item.kind === "value" && item.module === module && (item.operand === operand || cells.has(item.cell)),
      );
      if (isIt) visitAll(importer, place);
    }
  }
}

function importsOf({ entries, facts }: LinkedModule): number[] {
  return entries.flatMap(({ inflows }) => inflows.filter((value) => facts.kind[value] === Op.Import));
}
