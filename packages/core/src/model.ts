import type {
  EntryPointRow,
  GuardRow,
  InterpreterRow,
  KillRow,
  LiteralRow,
  PropagatorRow,
  SanitizerRow,
  SinkRow,
  SourceRow,
  TextRow,
} from "./flow-rows.ts";
import type { AgentRow, ControlRow, EffectRow, FreshRow, LimitRow, RecordRow, ServerRow, ToolRow } from "./inventory-rows.ts";
import type { SchemaRow } from "./schema-rows.ts";
import type { SettingRow } from "./setting-rows.ts";

/**
 * What a library's API means, as data. Every `at` is an access path from the root of the package
 * (see {@link parseAccessPath}); its first step may be a name from `types`.
 */
export interface LibraryModel {
  /**
   * Whose API this is: an npm package (`pg`, `@scope/name`, also a Node module such as `child_process`, written without `node:`),
   * a file of the project (`./src/db.ts`: its top-level declarations, exported or not), or `global` (global variables).
   * The engine normalises import spelling (subpath, `.js`, default, namespace, `require`): models never list variants.
   * A subpath that matters is written as in the import: `drizzle-orm/pg-core`.
   */
  readonly package: string;
  /** Semver range of the package to which the rows apply; absent: all. Several models may describe one package in different versions. */
  readonly versions?: string;
  /**
   * `any`: the rows name methods of whatever receiver (the built-in methods of the language), used only where a call resolves to nothing else. `unknown`: they
   * name what modules export that are not there or that no other model describes; a function counts where it is handed an object with all that a row of
   * `tools` names, of which the schema is made by a library that a model describes.
   */
  readonly receiver?: "any" | "unknown";
  /** Short names for "any value of this type", usable as the first step of a path. Also matched by declared type when it is exported under that name. */
  readonly types?: Readonly<Record<string, readonly string[]>>;
  /** What the package exports that is another package's: the name, and that package, which exports it under the same name. */
  readonly reexports?: Readonly<Record<string, string>>;
  readonly sources?: readonly SourceRow[];
  readonly sinks?: readonly SinkRow[];
  readonly sanitizers?: readonly SanitizerRow[];
  readonly guards?: readonly GuardRow[];
  readonly propagators?: readonly PropagatorRow[];
  readonly schemas?: readonly SchemaRow[];
  readonly kills?: readonly KillRow[];
  readonly literals?: readonly LiteralRow[];
  readonly entryPoints?: readonly EntryPointRow[];
  readonly texts?: readonly TextRow[];
  readonly interpreters?: readonly InterpreterRow[];
  readonly tools?: readonly ToolRow[];
  readonly agents?: readonly AgentRow[];
  readonly effects?: readonly EffectRow[];
  readonly controls?: readonly ControlRow[];
  readonly settings?: readonly SettingRow[];
  readonly records?: readonly RecordRow[];
  readonly limits?: readonly LimitRow[];
  readonly fresh?: readonly FreshRow[];
  readonly servers?: readonly ServerRow[];
  /** Functions known to carry no text from arguments to result (counts, comparisons, effects whose result is their own): a call stops taint. */
  readonly opaque?: readonly string[];
  /**
   * Positions of what a call is handed to write it down, such as a request of which it makes a signed address: what that would read is not read there. What
   * it would change is told all the same, since whoever has the address may do it. Of a function that is made of text only that text is sent elsewhere: it
   * is not called there.
   */
  readonly described?: readonly string[];
}

/** Declares a library model. Returns its argument: the function exists for types and go-to-definition. */
export function defineModel(model: LibraryModel): LibraryModel {
  return model;
}
