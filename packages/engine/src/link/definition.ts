import type { Operand } from "../ir.ts";
import type { PackageModule } from "./exports.ts";
import type { LinkedModule } from "./program.ts";

/**
 * Where a value was made, found by walking back from a use: what constants, settings, schemas and superclasses are read from.
 * What a function gives back is read with the arguments of the call that was asked, all else context-insensitively; bounded; taint never uses it.
 */
export interface Definition {
  readonly module: LinkedModule;
  /** A constant, or the value of an operation that makes something. */
  readonly operand: Operand;
  /** Set where the value comes from a package: the names below its root. */
  readonly external?: { readonly package: PackageModule; readonly path: readonly string[] };
  /** In a {@link Reading}: fields of the operand that could not be followed, outermost first. It is something read there, not the operand itself. */
  readonly rest?: readonly string[];
  /** In a {@link Reading}: the entry of an object or array literal by which the last field got its value; a spread where that decides. */
  readonly written?: Written;
}

/** A part of a literal as it is written, or a property write. */
export interface Written {
  readonly module: LinkedModule;
  /** The literal. */
  readonly holder: number;
  readonly start: number;
  readonly stop: number;
}

/** Everything that a value may be, and whether that is all. */
export interface Reading {
  readonly definitions: readonly Definition[];
  /** Whether it may be something else besides: some of it comes from where nothing can be read. */
  readonly isOpen: boolean;
}

/** What walks back have found, by the view that they went by, and where they began. */
export type Found = WeakMap<CallGraphView, Map<string, Reading>>;

/** How calls are followed, once the call graph is known. */
export interface CallGraphView {
  /** Functions of the project that a call may reach. */
  readonly targetsOf: (module: LinkedModule, call: number) => readonly { readonly module: LinkedModule; readonly fn: number }[];
  /** Arguments of a library call whose fields its result has, as models say: `new Agent(options)`, `Object.freeze(options)`. */
  readonly passedOnBy: (module: LinkedModule, call: number) => readonly Operand[];
  /** Modules of the project that a call loads by a path which is not constant. */
  readonly loadedBy: (module: LinkedModule, call: number) => readonly LinkedModule[];
  /** Calls of a function of the project. */
  readonly callersOf: (module: LinkedModule, fn: number) => readonly { readonly module: LinkedModule; readonly call: number }[];
  /** Functions of the project whose results a library call collects: its result has them as elements (`map`). */
  readonly collectedBy: (module: LinkedModule, call: number) => readonly { readonly module: LinkedModule; readonly fn: number }[];
  /** Operands whose elements the result of a library call has: all of them, or some (`filter`). */
  readonly pickedBy: (module: LinkedModule, call: number) => readonly Operand[];
  /** What library calls hand to a parameter of a function of the project, as fields of an operand: `xs.map(fn)` hands it the elements of `xs`. */
  readonly handedTo: (
    module: LinkedModule,
    fn: number,
    index: number,
  ) => readonly {
    readonly module: LinkedModule;
    readonly call: number;
    readonly operand: Operand;
    readonly fields: readonly string[];
  }[];
  /** What was found before; absent where the same question may have another answer later. */
  readonly found?: () => Found | undefined;
}
