import type ts from "typescript";
import { NONE, Op, type Operand } from "../ir.ts";
import { int } from "./columns.ts";
import type { Lowering } from "./context.ts";
import { constant, emit, emitLike, kindOf } from "./emit.ts";
import { CELL, createSlot, setSlot, slotValue, VARIABLE } from "./environment.ts";
import { Declared, isCaptured, isLasting, isShared, resolve, type Variable } from "./scopes.ts";
import { nameOf } from "./syntax.ts";

/** The value of a name at the current point. */
export function readName(context: Lowering, node: ts.Identifier): Operand {
  const name = nameOf(node);
  const variable = resolve(context.scope, name);
  if (variable !== undefined) return readVariable(context, variable, node);
  if (name === "undefined") return constant(context, null);
  if (name === "") return emit(context, Op.Unknown, NONE, NONE, NONE, node);
  return readGlobal(context, context.syntax.nameText(node), node);
}

/** What is known of a variable's value at the current point, without reading it. */
export function currentValue(context: Lowering, variable: Variable): Operand {
  const isOwn = variable.owner.index === context.index && !isShared(variable);
  const slot = isOwn ? variable.slot : variable.cellSlotOwner === context.index ? variable.cellSlot : -1;
  return slot === -1 ? NONE : slotValue(context.environment, slot);
}

/** The value of a variable at the current point. */
export function readVariable(context: Lowering, variable: Variable, node: ts.Node): Operand {
  if (variable.kind === Declared.Import) return readImport(context, variable, node);
  if (variable.owner.index !== context.index || isShared(variable)) return readCell(context, variable, node);
  const value = variable.slot === -1 ? NONE : slotValue(context.environment, variable.slot);
  return value === NONE ? constant(context, null) : value;
}

/** Gives a variable a value: by its declaration or by an assignment. */
export function writeVariable(context: Lowering, variable: Variable, value: Operand, node: ts.Node): void {
  if (variable.kind === Declared.Import) return;
  const typed = variable.type === -1 ? value : emit(context, Op.Typed, value, variable.type, NONE, node);
  if (variable.fixed) noteFixed(context, variable, typed);
  if (variable.owner.index !== context.index || isShared(variable)) {
    emit(context, Op.CellWrite, cellOf(context, variable), typed, NONE, node);
    rememberWrite(context, variable, typed);
    return;
  }
  setSlot(context.environment, context.rows, slotOf(context, variable), typed);
  if (isCaptured(variable)) emit(context, Op.CellWrite, cellOf(context, variable), typed, NONE, node);
}

/** Tells a slot's variable that what it refers to has changed. */
export function updateVariable(context: Lowering, slot: number, variable: Variable, value: Operand): void {
  const cached = context.environment.bases[slot] === CELL;
  if (cached || isCaptured(variable))
    for (const known of variable.family ?? [variable]) emitLike(context, Op.CellWrite, cellOf(context, known), value, NONE, value);
  setSlot(context.environment, context.rows, slot, cached && isShared(variable) && !isLasting(variable) ? NONE : value);
}

/** The slot of a variable of the function being lowered. */
export function slotOf(context: Lowering, variable: Variable): number {
  if (variable.slot === -1) variable.slot = createSlot(context.environment, VARIABLE, NONE, 1, variable);
  return variable.slot;
}

/** The cell that shares a variable among functions. */
export function cellOf(context: Lowering, variable: Variable): number {
  if (variable.cell === -1) {
    const [itself] = variable.family ?? [];
    const known = itself === undefined || itself === variable ? context.cells.length : cellOf(context, itself);
    variable.cell = context.cells.length;
    context.cells.push({ name: variable.name, function: variable.owner.index, variable: known });
  }
  return variable.cell;
}

/** The current value of a cell; read once per function until this function writes it, so that conditions on it hold for later reads. */
export function readCell(context: Lowering, variable: Variable, node: ts.Node): Operand {
  const known = slotValue(context.environment, cellSlotOf(context, variable));
  return known === NONE ? holdCell(context, variable, emit(context, Op.CellRead, cellOf(context, variable), NONE, NONE, node)) : known;
}

/** Reads a cell of which nothing is known, where `like` stands. */
export function readCellAt(context: Lowering, variable: Variable, like: Operand): Operand {
  return holdCell(context, variable, emitLike(context, Op.CellRead, cellOf(context, variable), NONE, NONE, like));
}

function holdCell(context: Lowering, variable: Variable, value: Operand): Operand {
  setSlot(context.environment, context.rows, cellSlotOf(context, variable), value);
  if (variable.fixed) noteFixed(context, variable, value);
  return value;
}

function noteFixed(context: Lowering, variable: Variable, value: Operand): void {
  if (value < 0) return;
  context.fixed.add(value);
  if (variable.primitive) context.primitives.add(value);
}

/** Every call looks at all cells that were written, so that there must not be too many of them. */
const MAX_FRESH = 64;

/** Until something else runs, a cell holds the text that this function wrote last; an object may change under another name. */
function rememberWrite(context: Lowering, variable: Variable, value: Operand): void {
  if (!isPlain(context, value) || context.freshCells.size >= MAX_FRESH) {
    forgetCell(context, variable);
    return;
  }
  setSlot(context.environment, context.rows, cellSlotOf(context, variable), value);
  context.freshCells.add(variable);
}

function isPlain(context: Lowering, value: Operand): boolean {
  if (value < NONE) return true;
  const kind = kindOf(context, value);
  return kind === Op.Concat || kind === Op.Binary || kind === Op.Unary;
}

/** Something else runs: what this function wrote to cells may have been written over. */
export function forgetWrites(context: Lowering): void {
  for (const variable of context.freshCells) {
    const value = slotValue(context.environment, variable.cellSlot);
    if (value !== NONE && !isCellRead(context, value)) forgetCell(context, variable);
  }
}

/** Whether a value was read from a cell, and maybe found out to be something by a condition: that stays known. */
function isCellRead(context: Lowering, value: Operand): boolean {
  let current = value;
  while (kindOf(context, current) === Op.Pi || kindOf(context, current) === Op.Typed) current = int(context.rows.x, current);
  return kindOf(context, current) === Op.CellRead;
}

function cellSlotOf(context: Lowering, variable: Variable): number {
  if (variable.cellSlotOwner !== context.index) {
    variable.cellSlotOwner = context.index;
    variable.cellSlot = createSlot(context.environment, CELL, NONE, 1, variable);
  }
  return variable.cellSlot;
}

/** Drops what is known of a cell in this function. */
export function forgetCell(context: Lowering, variable: Variable): void {
  if (variable.cellSlotOwner === context.index) setSlot(context.environment, context.rows, variable.cellSlot, NONE);
}

/** A global by its name. */
export function readGlobal(context: Lowering, name: string, node: ts.Node): Operand {
  const known = context.globalValues.get(name);
  if (known !== undefined) return known;
  const value = emit(context, Op.Global, constant(context, name), NONE, NONE, node);
  context.globalValues.set(name, value);
  return value;
}

/** The namespace object of a module. */
export function readNamespace(context: Lowering, specifier: string, node: ts.Node): Operand {
  let index = context.namespaces.get(specifier);
  if (index === undefined) {
    index = context.imports.length;
    context.imports.push({ specifier, name: "*", typeOnly: false });
    context.namespaces.set(specifier, index);
    context.specifiers.add(specifier);
  }
  const known = context.importValues.get(index);
  if (known !== undefined) return known;
  const value = emit(context, Op.Import, index, NONE, NONE, node);
  context.importValues.set(index, value);
  return value;
}

/** The receiver of the enclosing function that has one. */
export function readThis(context: Lowering, node: ts.Node): Operand {
  const variable = resolve(context.scope, "this");
  return variable === undefined ? NONE : readVariable(context, variable, node);
}

/** Whether a value is a function, class, import or global: something that calls are not taken to change. */
export function isNamed(context: Lowering, value: Operand): boolean {
  const kind = kindOf(context, value);
  return kind === Op.Function || kind === Op.Class || kind === Op.Import || kind === Op.Global;
}

function readImport(context: Lowering, variable: Variable, node: ts.Node): Operand {
  if (variable.importOwner === context.index) return variable.importValue;
  variable.importOwner = context.index;
  variable.importValue = emit(context, Op.Import, variable.importIndex, NONE, NONE, node);
  return variable.importValue;
}
