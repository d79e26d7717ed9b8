import { parseAccessPath, type ToolRow } from "@sluice/core";
import { Op, type ImportFacts, type Operand } from "../ir.ts";
import { definitionsOf } from "../link/definitions.ts";
import { resolveImport, type Export } from "../link/exports.ts";
import { argumentOf, keyOf, listOf, plainValue, type LinkedModule } from "../link/program.ts";
import { stepMember, type State } from "../resolve/automaton.ts";
import { relativePath } from "../resolve/relative-path.ts";
import type { SolveState } from "./state.ts";

/** What is imported: by which module, and what resolving it found. */
export interface Imported {
  readonly module: LinkedModule;
  readonly facts: ImportFacts;
  readonly found: readonly Export[];
}

/**
 * What a function means that comes from a module which is not there, or of which no model speaks: where the module hands it an object with all that a row
 * names of a tool, it makes tools.
 */
export function toolMakerStates(state: SolveState, { module, facts, found }: Imported): readonly State[] {
  if (!found.every((item) => isUnknown(state, item))) return [];
  const named = stepMember(state.automaton.unknownModule, facts.name);
  if (named.length === 0) return [];
  const objects = givenObjects(module, facts);
  return named.filter(({ callRows }) =>
    callRows.some(({ says }) => says.kind === "tool" && objects.some((object) => isTool(state, module, object, says.row))),
  );
}

function isUnknown(state: SolveState, found: Export): boolean {
  return found.kind === "package" && state.automaton.rootOf(found.package.name, found.package.version) === undefined;
}

/** The object literals that a module hands to what it imports. */
function givenObjects({ facts }: LinkedModule, imported: ImportFacts): readonly Operand[] {
  const index = facts.imports.indexOf(imported);
  const found: Operand[] = [];
  facts.kind.forEach((kind, call) => {
    const callee = kind === Op.Call ? plainValue(facts, facts.x[call] ?? -1) : -1;
    if (callee < 0 || facts.kind[callee] !== Op.Import || facts.x[callee] !== index) return;
    const object = plainValue(facts, argumentOf(facts, call, 0) ?? -1);
    if (object >= 0 && facts.kind[object] === Op.Object) found.push(object);
  });
  return found;
}

/** Whether an object has a name, a description, a function and a schema of a library where a row looks for them. */
function isTool(state: SolveState, module: LinkedModule, object: Operand, { name, description, handler, schema }: ToolRow): boolean {
  const at = (path: string | undefined): Operand => fieldAt(module, object, path);
  const isGiven = at(name) !== NONE && at(description) !== NONE;
  return isGiven && isFunction(state, module, at(handler)) && isSchema(state, module, at(schema));
}

/** No field. */
const NONE = -1;

function fieldAt({ facts }: LinkedModule, object: Operand, path: string | undefined): Operand {
  const key = path === undefined ? undefined : relativePath(parseAccessPath(path)).fields.at(-1);
  const list = listOf(facts, object);
  for (let at = 0; key !== undefined && at < list.length; at += ENTRY)
    if (keyOf(facts, list[at + 1] ?? NONE) === key) return list[at + 2] ?? NONE;
  return NONE;
}

/** Numbers of one entry of an object literal. */
const ENTRY = 3;

function isFunction(state: SolveState, module: LinkedModule, value: Operand): boolean {
  return (
    value !== NONE &&
    definitionsOf(state.program, module, value).some(
      (found) => found.operand >= 0 && found.module.facts.kind[found.operand] === Op.Function,
    )
  );
}

/** Calls of calls that a schema is followed back through: `z.object({ … }).strict()`. */
const MAX_CALLS = 12;

function isSchema(state: SolveState, module: LinkedModule, value: Operand): boolean {
  if (value === NONE) return false;
  return definitionsOf(state.program, module, value).some((found) => {
    const { facts } = found.module;
    let at = plainValue(facts, found.operand);
    for (let calls = 0; calls < MAX_CALLS && at >= 0; calls++) {
      if (facts.kind[at] === Op.Import) return isOfSchemas(state, found.module, facts.imports[facts.x[at] ?? NONE]);
      if (facts.kind[at] !== Op.Call && facts.kind[at] !== Op.Load) return false;
      at = plainValue(facts, facts.x[at] ?? NONE);
    }
    return false;
  });
}

function isOfSchemas(state: SolveState, module: LinkedModule, imported: ImportFacts | undefined): boolean {
  const found = imported ? resolveImport(state.program, module, imported) : [];
  return found.some((item) => item.kind === "package" && state.automaton.schemaPackages.has(item.package.name));
}
