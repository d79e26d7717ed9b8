/**
 * The intermediate representation: one file's *module facts*. Small, serialisable and free of rules, libraries and tree nodes, so that cached facts
 * survive a change to either. Values are in static single assignment form: every operation defines exactly one value, named by its index.
 */

/**
 * An operand. `>= 0`: the value with that index. `NONE`: absent or without meaning. `<= -2`: the constant `constants[-operand - 2]`.
 */
export type Operand = number;
export const NONE = -1;

/** The operand of the constant at `index`. */
export function constantOperand(index: number): Operand {
  return -index - 2;
}

/** The index into `constants`, for an operand `<= -2`. */
export function constantIndex(operand: Operand): number {
  return -operand - 2;
}

/** The forms of operations. `x`, `y`, `z` and `list` are the columns of {@link ModuleFacts}; unnamed columns are `NONE` or empty. */
export const Op = {
  /** Anything that cannot be expressed. `list`: operands whose taint it keeps. */
  Unknown: 0,
  /** A parameter before destructuring. `x`: index; `y`: 1 for a rest parameter. */
  Param: 1,
  /** The receiver of the enclosing non-arrow function (of the module in function 0). */
  This: 2,
  /** An imported binding. `x`: index into `imports`. */
  Import: 3,
  /** A global variable (a name that no scope declares). `x`: constant operand of the name. `import.meta` and `new.target` are globals of that name. */
  Global: 4,
  /** A function or arrow or method as a value. `x`: index into `functions`. */
  Function: 5,
  /** A class as a value. `x`: index into `classes`. */
  Class: 6,
  /**
   * One of several values (joins of branches and loops). `list`: operands. `x`: where all of them are constants and one condition chose, that
   * condition; `z`: {@link BEHIND_DEFAULT} where the second stands in for the first if that is `undefined`.
   */
  Phi: 7,
  /** The same value where a condition is known to have held. `x`: the value; `y`: the condition's operand; `z`: {@link PiOutcome}. */
  Pi: 8,
  /** A property read. `x`: object; `y`: key (a constant operand for `o.k` and `o["k"]`, or a value). */
  Load: 9,
  /** The object after a property write. `x`: object before; `y`: key; `z`: written value. */
  Store: 10,
  /** An object literal. `list`: triples of {@link Entry}, key, value. Later entries override earlier ones. `x`: see `spans`. */
  Object: 11,
  /** An array literal. `list`: pairs of operand and 1 for a spread. `x`: see `spans`. */
  Array: 12,
  /** A call. `x`: callee; `y`: receiver or `NONE` (for `o.m(a)` the callee is `Load(o, "m")` and the receiver `o`); `z`: {@link CallFlag} bits; `list`: for each argument its operand, 1 for a spread, and the start and end offset of its expression. */
  Call: 13,
  /** A variable's value after it was handed to a call that may have changed it. `x`: the value before; `y`: the call; `z`: argument index, or -1 for the receiver. */
  Post: 14,
  /** What a `catch` clause receives. `list`: pairs of operand and 0 for a thrown value, 1 for a call whose exceptions arrive here. */
  Catch: 15,
  /** Text put together: template literals and `+`. `list`: operands in order, constants included. `x`: see `spans`. */
  Concat: 16,
  /** `await x`. */
  Await: 17,
  /** `yield x`; its own value is what `next(value)` sends in. `y`: 1 for `yield*`. */
  Yield: 18,
  /** `return x`. `list`: pairs of parameter index and the value that this parameter's variable has here (only where it differs from the parameter itself). */
  Return: 19,
  /** `throw x`. */
  Throw: 20,
  /** Reads a captured variable. `x`: cell index. */
  CellRead: 21,
  /** A new value of a captured variable. `x`: cell index; `y`: operand. */
  CellWrite: 22,
  /** An operator whose result carries no text. `x`, `y`: operands; `z`: {@link BinaryOperator}. */
  Binary: 23,
  /** `!x`, `typeof x`, `-x`, `void x`, `delete x`. `x`: operand; `z`: {@link UnaryOperator}. */
  Unary: 24,
  /** `x && y`, `x || y`, `x ?? y` as a value: both operands may flow. `z`: {@link LogicalOperator}. `y` was computed where the condition on `x` is known. */
  Logical: 25,
  /** An element of an iterable: `for (x of xs)`, `yield*`, array patterns over anything. `x`: iterable. */
  Element: 26,
  /** A key of an object: `for (k in o)`. `x`: object. */
  Key: 27,
  /** What a rest pattern collects. `x`: object; object rest: `y` is `NONE` and `list` the excluded keys (operands); array rest: `y` is the first index. */
  Rest: 28,
  /** A regular expression literal. `x`: constant operand of the pattern, `y`: of the flags. */
  RegExp: 29,
  /** The initialiser or written value of a variable whose declared type matters: `x`: value; `y`: index into `types`. Transparent. */
  Typed: 30,
} as const;
export type Op = (typeof Op)[keyof typeof Op];

/** Numbers of a call's `list` that describe one argument. */
export const ARGUMENT_WIDTH = 4;

/** Kinds of entries in an object literal: the first of each triple of `Op.Object`. Getters and setters hold a function operand; a spread's key is `NONE`. */
export const Entry = { Property: 0, Spread: 1, Getter: 2, Setter: 3 } as const;

/** Bits of a call's `z`. `Jsx`: the callee is a component or the constant tag name, argument 0 an object of props. `Tagged`: argument 0 is an array of the constant string parts. `Void`: `void` stands before it. `Decorator`: a decorator is given a method. */
export const CallFlag = { New: 1, Optional: 2, Tagged: 4, Jsx: 8, Super: 16, Import: 32, Require: 64, Void: 128, Decorator: 256 } as const;

/** What tells that a join is of a value and its default: `({ limit = 10 })`. */
export const BEHIND_DEFAULT = 1;

/**
 * How the condition of a `Pi` turned out. `Returned`: `y` is a call that returned. `Each`: `y` is what the loop over an iterable made of an element, and
 * the loop came to its end.
 */
export const PiOutcome = { False: 0, True: 1, Each: 2, Returned: 3 } as const;

export const BinaryOperator = {
  Equal: 0,
  NotEqual: 1,
  Less: 2,
  LessEqual: 3,
  Greater: 4,
  GreaterEqual: 5,
  In: 6,
  InstanceOf: 7,
  Arithmetic: 8,
} as const;
export const UnaryOperator = { Not: 0, TypeOf: 1, Arithmetic: 2, Void: 3, Delete: 4 } as const;
export const LogicalOperator = { And: 0, Or: 1, Nullish: 2 } as const;

/**
 * Under which condition a region of a function is entered, from the region around it. `Loop`: the body of a loop, entered where its condition is true.
 * `Case`: the statements of a `switch` clause; of labels with nothing between them one `||` of all; where a clause with
 * statements goes on into it, and for `default`, the condition is `NONE`.
 */
export const RegionKind = { False: 0, True: 1, Loop: 2, Try: 3, Catch: 4, Case: 5 } as const;

/** Numbers of `regions` that describe one region. */
export const REGION_WIDTH = 4;

/** Text, number, boolean or null. `undefined` (also `void 0`) is `null`; a bigint is its text followed by `n`. */
export type Constant = string | number | boolean | null;

/** Where the branches of an `if` meet of which one goes on only in part: `if (a) { if (!b) return; }`. */
export interface JoinFacts {
  /** The function. */
  readonly fn: number;
  /** The region around the statement. */
  readonly around: number;
  /** Behind the statement. */
  readonly offset: number;
  /** The regions in which the branches that go on end. */
  readonly ends: readonly number[];
}

/** How a name came in: `import` and `require` alike. `name`: the exported name, `default`, or `*` for the namespace (also a plain `require(...)`). */
export interface ImportFacts {
  readonly specifier: string;
  readonly name: string;
  readonly typeOnly: boolean;
}

/** One way out. `value` is an operand of function 0; `from`/`importName` describe a re-export. */
export type ExportFacts =
  /** `name` may be `default`, or `=` for `module.exports = value` and `export =`. `cell`, if set, holds all values that the binding may have. */
  | { readonly kind: "local"; readonly name: string; readonly value: Operand; readonly cell?: number }
  /** `export { importName as name } from "specifier"`; `importName` may be `*` (`export * as name`). */
  | { readonly kind: "reexport"; readonly name: string; readonly importName: string; readonly specifier: string }
  /** `export * from "specifier"`, also `module.exports = require("specifier")` and `Object.assign`-like CommonJS barrels. */
  | { readonly kind: "star"; readonly specifier: string };

/** Flags of a function, as bits. */
export const FunctionFlag = {
  Async: 1,
  Generator: 2,
  Arrow: 4,
  Static: 8,
  Getter: 16,
  Setter: 32,
  Constructor: 64,
  Method: 128,
  Module: 256,
} as const;

/** A function of a file; function 0 is the module body. */
export interface FunctionFacts {
  readonly name: string;
  readonly flags: number;
  /** Index of the enclosing function; -1 for function 0, the module body. */
  readonly parent: number;
  /** Index into `classes` for constructors, methods, accessors; else -1. */
  readonly ownerClass: number;
  /** Its values are `first <= v < end`. */
  readonly first: number;
  readonly end: number;
  /** Declared parameters; a rest parameter is the last. Names are for messages (empty for a pattern). `type`: index into `types`, or -1. */
  readonly params: readonly { readonly name: string; readonly type: number; readonly rest: boolean }[];
  /** Declared return type: index into `types`, or -1. */
  readonly returnType: number;
  /** Span of its name, else of its head, for messages. */
  readonly start: number;
  readonly stop: number;
  /** Whether the body mentions `arguments` (then every argument also arrives in `Op.Global` "arguments"). */
  readonly usesArguments: boolean;
  /** The directive that its body begins with, other than `use strict`: `use server`; empty without one. */
  readonly directive: string;
  /** The region in which the body ends without `return` or `throw`; -1 where it never does. */
  readonly exit: number;
}

/** A class of a file. */
export interface ClassFacts {
  readonly name: string;
  /** Operand of the superclass, in the function that declares the class; `NONE` without. */
  readonly superclass: Operand;
  readonly parent: number;
  /** Function index of the constructor (field initialisers and parameter properties are lowered into it; synthesised when there is none but fields need it); -1 without. */
  readonly constructorFunction: number;
  /** Function index of static initialisation (static fields and blocks, in order; `This` is the class); -1 without. Runs where the class is evaluated. */
  readonly staticFunction: number;
  readonly members: readonly ClassMember[];
  /** Indices into `types` of `implements` and of the superclass as a type. */
  readonly implements: readonly number[];
  /** Declared types of fields and parameter properties. */
  readonly fields: readonly { readonly name: string; readonly type: number; readonly static: boolean }[];
  readonly start: number;
  readonly stop: number;
}

/** A method or an accessor of a class. */
export interface ClassMember {
  /** Private names keep their `#`. A computed key that is not constant is `[]`. */
  readonly name: string;
  readonly function: number;
  readonly static: boolean;
  readonly kind: "method" | "getter" | "setter";
  /** Whether a decorator may have put another function into its place. */
  readonly decorated?: true;
}

/**
 * A declared type, as far as it matters: where values of it come from.
 * `reference`: a named type, as written, with the operand of the root name's value or import (`db.Pool` -> root import `db`, path `["Pool"]`).
 */
export type TypeFacts =
  /** `import` is an index into `imports` (type-only imports included); `path` the names after it (after the imported name). */
  | { readonly kind: "imported"; readonly import: number; readonly path: readonly string[]; readonly of: readonly number[] }
  /** A class, interface or type alias of this file. */
  | { readonly kind: "local"; readonly name: string; readonly of: readonly number[] }
  /** A name that this file does not declare (`DurableObjectState`, `Promise`); `of` are its type arguments. */
  | { readonly kind: "global"; readonly name: string; readonly of: readonly number[] }
  /** An array, readonly array or tuple of `of[0]`. */
  | { readonly kind: "array"; readonly of: readonly number[] }
  /** A type literal's or interface's members; `of` are the types of those that have no name: `[key: string]: string`. */
  | {
      readonly kind: "object";
      readonly members: readonly { readonly name: string; readonly type: number }[];
      readonly of: readonly number[];
    }
  | { readonly kind: "union"; readonly of: readonly number[] }
  | { readonly kind: "intersection"; readonly of: readonly number[] }
  /** Carries no free text: number, boolean, bigint, null, undefined, a literal, an enum, Date. */
  | { readonly kind: "closed"; readonly of: readonly number[] }
  /** Everything else, text included. */
  | { readonly kind: "other"; readonly of: readonly number[] };

/** A variable that several functions share. */
export interface CellFacts {
  readonly name: string;
  /** The function that declares it. */
  readonly function: number;
  /** The cell of the variable itself: another one for what a function captured of it after a check. */
  readonly variable: number;
}

/** Interfaces, type aliases and enums that the file declares at any level, by name. */
export interface DeclaredType {
  readonly name: string;
  readonly kind: "interface" | "alias" | "enum";
  readonly type: number;
  /** Types that an interface extends. */
  readonly extends: readonly number[];
}

/** Facts of one file. Arrays of one length are columns: row `v` describes the operation that defines value `v`. */
export interface ModuleFacts {
  /** Relative to the project root, forward slashes. */
  readonly file: string;
  readonly kind: Uint8Array;
  readonly x: Int32Array;
  readonly y: Int32Array;
  readonly z: Int32Array;
  /** Offset and length of the row's part of `lists`. */
  readonly listStart: Int32Array;
  readonly listLength: Int32Array;
  /** UTF-16 offsets into the file's text. */
  readonly start: Int32Array;
  readonly stop: Int32Array;
  readonly lists: Int32Array;
  /** The region that the operation is in: an operation that comes before another and whose region is the other's or lies around it runs whenever the other does. */
  readonly region: Int32Array;
  /**
   * For each region four numbers: the region around it, the operand of its condition (or `NONE`), its {@link RegionKind}, and the offset of its
   * statement. Region 0 is all of a function; behind `if (c) return` the rest of a block is the region where `c` is false.
   */
  readonly regions: Int32Array;
  readonly joins: readonly JoinFacts[];
  /** Where the parts of literals are written: for each entry of an object or array and each part of a text the start and end offset of its expression (0, 0 without one), from the row's `x` on. */
  readonly spans: Int32Array;
  readonly constants: readonly Constant[];
  /** Function 0 is the module body. */
  readonly functions: readonly FunctionFacts[];
  readonly classes: readonly ClassFacts[];
  readonly imports: readonly ImportFacts[];
  readonly exports: readonly ExportFacts[];
  /** Variables that are read or written by a function other than the declaring one. `function` declares it. */
  readonly cells: readonly CellFacts[];
  readonly types: readonly TypeFacts[];
  readonly declaredTypes: readonly DeclaredType[];
  /** Top-level declarations by name (exported or not): operand in function 0, or the cell that holds it. */
  readonly topLevel: readonly { readonly name: string; readonly value: Operand; readonly cell: number }[];
  /** Every module specifier mentioned in imports, re-exports, `require`, `import()` with a constant argument. */
  readonly specifiers: readonly string[];
  /** Offsets of line starts, to turn offsets into positions. */
  readonly lineStarts: Int32Array;
}
