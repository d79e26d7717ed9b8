import type ts from "typescript";
import { NONE, type Operand } from "../ir.ts";

/** What declares a variable. */
export const Declared = {
  Var: 0,
  Let: 1,
  Const: 2,
  Parameter: 3,
  Function: 4,
  Class: 5,
  Enum: 6,
  Namespace: 7,
  Import: 8,
  /** `this` of a function; the superclass of a class, under the name `super`; a named function expression's own name. */
  Implicit: 9,
} as const;
export type Declared = (typeof Declared)[keyof typeof Declared];

/** How a name is used, as bits. Uses in inner functions are shifted left by `INNER`. */
export const Use = {
  Read: 1,
  Assigned: 2,
  /** What it refers to is changed, or likely so: a store to a property, a mutating method. */
  Mutated: 4,
  /** What it refers to may be changed: it is the receiver of a method call. */
  Touched: 8,
  /** What it refers to may be changed, if it is no text: it is an argument of a call. */
  Given: 16,
} as const;
const INNER = 5;
const OWN_USES = 31;

/** Uses after which a variable can look different. */
const CHANGES: number = Use.Assigned | Use.Mutated | Use.Touched | Use.Given;
/** Inner uses that make a variable a cell for everybody. */
const SHARING = (Use.Assigned | Use.Mutated | Use.Given) << INNER;
const REPLACING = Use.Assigned << INNER;

/** A function, arrow function, method or module while its variables are concerned. */
export interface FunctionScope {
  /** Index into the facts' `functions`, once its value was lowered. */
  index: number;
  readonly arrow: boolean;
  usesArguments: boolean;
}

/** A declared name. The numbers at the end belong to the lowering of the function that reads them. */
export interface Variable {
  readonly name: string;
  kind: Declared;
  readonly owner: FunctionScope;
  uses: number;
  /** Whether no call can change what it holds, by its declaration: a function, a class, text, a number. */
  fixed: boolean;
  /** Whether it is declared to be text, a number or the like. */
  primitive: boolean;
  /** Index into the facts' `cells`, `imports` and `types`. */
  cell: number;
  importIndex: number;
  type: number;
  slot: number;
  cellSlot: number;
  cellSlotOwner: number;
  importValue: Operand;
  importOwner: number;
  /** The variables by which functions know it that were made where more was known of it; itself among them. */
  family: Variable[] | undefined;
}

/** A region of names. */
export interface Scope {
  readonly parent: Scope | undefined;
  readonly owner: FunctionScope;
  readonly names: Map<string, Variable>;
  /** Names used here or below that no scope up to here declares, with their uses. */
  readonly uses: Map<string, number>;
  /** Whether `var` declarations stop here. */
  readonly holdsVars: boolean;
  /** Function declarations, evaluated first. */
  readonly hoisted: ts.FunctionDeclaration[];
  /** Of a loop: variables of outer scopes that an iteration may change, and their uses. */
  readonly changes: Map<string, number> | undefined;
}

/** A new scope below `parent`. */
export function createScope(parent: Scope | undefined, owner: FunctionScope, holdsVars: boolean, loop: boolean): Scope {
  return { parent, owner, holdsVars, names: new Map(), uses: new Map(), hoisted: [], changes: loop ? new Map() : undefined };
}

/** Declares a name. Of several declarations the first stays, except that everything else beats an implicit one. */
export function declare(scope: Scope, name: string, kind: Declared): Variable {
  const known = scope.names.get(name);
  if (known !== undefined) {
    if (known.kind === Declared.Implicit) known.kind = kind;
    return known;
  }
  const variable: Variable = {
    name,
    kind,
    owner: scope.owner,
    uses: 0,
    fixed: kind === Declared.Function || kind === Declared.Class,
    primitive: false,
    cell: -1,
    importIndex: -1,
    type: -1,
    slot: -1,
    cellSlot: -1,
    cellSlotOwner: -1,
    importValue: NONE,
    importOwner: -1,
    family: undefined,
  };
  scope.names.set(name, variable);
  return variable;
}

/** The variable that a name means in a scope, if any scope declares it. */
export function resolve(scope: Scope, name: string): Variable | undefined {
  for (let current: Scope | undefined = scope; current !== undefined; current = current.parent) {
    const variable = current.names.get(name);
    if (variable !== undefined) return variable;
  }
  return undefined;
}

/** The nearest scope that takes `var` declarations. */
export function varScope(scope: Scope): Scope {
  let current = scope;
  while (!current.holdsVars && current.parent !== undefined) current = current.parent;
  return current;
}

/** Records that a name is used. */
export function use(scope: Scope, name: string, uses: number): void {
  const known = scope.uses.get(name) ?? 0;
  if ((known | uses) !== known) scope.uses.set(name, known | uses);
}

/** Settles the uses of a scope that was walked to its end: on its variables, or on the scope around it. */
export function closeScope(scope: Scope): void {
  const { parent, changes } = scope;
  const leavesFunction = parent?.owner !== scope.owner;
  for (const [name, uses] of scope.uses) {
    const variable = scope.names.get(name);
    if (variable !== undefined) variable.uses |= uses;
    else if (parent !== undefined && !(leavesFunction && stopsAtFunction(scope.owner, name))) {
      if (changes !== undefined && (uses & CHANGES) !== 0) changes.set(name, uses);
      use(parent, name, leavesFunction ? innerUses(uses) : uses);
    }
  }
}

/** Names that are assigned though nothing declares them make variables of the whole program (ECMA-262, section 6.2.5.6): here, of their file. */
export function declareImplicit(root: Scope): void {
  const assigned = Use.Assigned | (Use.Assigned << INNER);
  for (const [name, uses] of root.uses)
    if ((uses & assigned) !== 0 && !root.names.has(name) && !PLATFORM.has(name) && !name.startsWith("on"))
      declare(root, name, Declared.Var);
}

/** Names that a platform declares and gives a meaning to being assigned. */
const PLATFORM: ReadonlySet<string> = new Set(["location", "exports", "module", "arguments", "undefined"]);

/** Whether an inner function reads or writes the variable. */
export function isCaptured(variable: Variable): boolean {
  return variable.uses > OWN_USES;
}

/** Whether an inner function changes the variable, so that its value is no matter of program order. */
export function isShared(variable: Variable): boolean {
  return (variable.uses & (variable.fixed ? REPLACING : SHARING)) !== 0;
}

/** Whether an inner function changes what the variable refers to. */
export function isMutatedInside(variable: Variable): boolean {
  return (variable.uses & ((Use.Mutated | Use.Given) << INNER)) !== 0;
}

/** Whether what is found out about its value stays true while others run: nobody gives it another value, and no inner function is seen to change what it refers to. */
export function isLasting(variable: Variable): boolean {
  return !isReassigned(variable) && (variable.uses & (Use.Mutated << INNER)) === 0;
}

/** Whether the variable is given another value anywhere. */
export function isReassigned(variable: Variable): boolean {
  return (variable.uses & (Use.Assigned | (Use.Assigned << INNER))) !== 0;
}

/** Makes the variable a cell that others may read. */
export function markCaptured(variable: Variable): void {
  variable.uses |= Use.Read << INNER;
}

function innerUses(uses: number): number {
  return ((uses & OWN_USES) << INNER) | (uses & (OWN_USES << INNER));
}

function stopsAtFunction(owner: FunctionScope, name: string): boolean {
  if (name !== "arguments" || owner.arrow) return false;
  owner.usesArguments = true;
  return true;
}
