import type { Coverage, Finding, Inventory, LibraryModel, ListedDependency, Notice, Rule } from "@sluice/core";
import type { ModuleFacts } from "./ir.ts";
import type { PathRow } from "./resolve/automaton.ts";

/** Where a module specifier leads. */
export type ResolvedModule =
  /** A file of the project, relative to the root with forward slashes. */
  | { readonly kind: "file"; readonly file: string }
  /** A package outside the project (or a Node module, without `node:`). `subpath` is what follows the name, without the slash; empty for the main entry. */
  | { readonly kind: "package"; readonly name: string; readonly subpath: string; readonly version: string | undefined }
  /** Neither: a missing relative file, a non-code asset. */
  | { readonly kind: "unresolved" };

/** Bounds on the work. Reaching one is reported as a notice of kind `budget`, never silent. */
export interface Budget {
  /** Propagated facts in total. */
  readonly facts: number;
  /** Steps of an access path that are kept apart; what lies deeper is merged. */
  readonly pathLength: number;
  /** Call contexts kept apart per higher-order function of usual size; small ones may have more. */
  readonly contexts: number;
  /** Functions, objects and library values that are told apart below the fields of one value. */
  readonly valuesPerPlace: number;
  /** Propagated facts for each operation of the program after which `valuesPerPlace` (of taint: `taintsPerPlace`) is halved, and halved again after as many more. */
  readonly crowding: number;
  /** Facts at one place from which on taint in the fields of its fields is dropped; in its fields, after four times as many. */
  readonly taintsPerPlace: number;
}

export const DEFAULT_BUDGET: Budget = {
  facts: 5_000_000,
  pathLength: 5,
  contexts: 16,
  valuesPerPlace: 160,
  crowding: 0.4,
  taintsPerPlace: 192,
};

/** Everything an analysis depends on. Pure data and pure functions: the same input gives the same bytes. */
export interface AnalysisInput {
  /** One per file, sorted by file name. */
  readonly modules: readonly ModuleFacts[];
  /** Where `specifier`, written in `file`, leads. */
  readonly resolveModule: (file: string, specifier: string) => ResolvedModule;
  /** The library type of the expression between two offsets, where a type checker can be asked; absent: nobody can. */
  readonly typeOf?: AskType;
  /** The name of the package that a file belongs to; absent: nobody knows. */
  readonly packageOf?: (file: string) => string | undefined;
  /** What the project installs; absent: nobody has looked. */
  readonly dependencies?: () => readonly ListedDependency[];
  /** Whether a file is a test, or helps tests; absent: none is. */
  readonly isTest?: (file: string) => boolean;
  /** Whether a file belongs to a package that is published for other programs to import; absent: none does. */
  readonly isLibrary?: (file: string) => boolean;
  readonly models: readonly LibraryModel[];
  /** Whether a package version lies in a semver range: whoever reads package files knows how. */
  readonly satisfies: (version: string, range: string) => boolean;
  /** Which files a glob means: whoever discovers files knows how. */
  readonly compileGlob: (glob: string) => (file: string) => boolean;
  readonly rules: readonly Rule[];
  /** Source text between two UTF-16 offsets, on one line, for messages and fingerprints. */
  readonly textOf: (file: string, start: number, stop: number) => string;
  readonly budget?: Budget;
  /** Whether the inventory is wanted even where no rule asks for it. */
  readonly withInventory?: boolean;
  /** Told of every row of the models that has an effect, as often as it has one: see {@link UsedRow}. Absent: nobody asks. */
  readonly onUse?: (row: UsedRow) => void;
}

/**
 * The row's object as the model has it (of a schema what it `is`): a source that data comes in by, a sink at which a rule reports it, a sanitizer, guard,
 * kill or literal that clears it, a propagator that passes it on, a schema that is read, an entry point that is found. A row that is but a path is described.
 */
export type UsedRow = object | PathRow;

/** A type that a package exports, by its names from the outside in; undefined where it is none. */
export type AskType = (
  file: string,
  start: number,
  stop: number,
) => { readonly package: string; readonly path: readonly string[] } | undefined;

/** What an analysis gives back. */
export interface Analysis {
  /** Sorted by file, position, rule. */
  readonly findings: readonly Finding[];
  readonly notices: readonly Notice[];
  /** Absent where neither a rule nor the caller asked for it. */
  readonly inventory?: Inventory;
  readonly coverage: Pick<Coverage, "functions" | "calls" | "unresolvedCalls">;
}
