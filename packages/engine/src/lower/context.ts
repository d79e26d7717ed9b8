import type ts from "typescript";
import type {
  CellFacts,
  ClassFacts,
  DeclaredType,
  ExportFacts,
  FunctionFacts,
  ImportFacts,
  JoinFacts,
  ModuleFacts,
  Operand,
  TypeFacts,
} from "../ir.ts";
import type { Stack } from "./columns.ts";
import type { Constants } from "./constants.ts";
import type { Difference, Environment } from "./environment.ts";
import type { Rows } from "./rows.ts";
import type { Scan } from "./scan.ts";
import type { Scope, Variable } from "./scopes.ts";
import type { Syntax } from "./questions.ts";
import type { Handler } from "./syntax.ts";

/** Facts while they are being put together. */
export type Draft<Facts> = { -readonly [Key in keyof Facts]: Facts[Key] };

/** A function whose body waits to be lowered. */
export interface Task {
  readonly index: number;
  /** The function, or the class for a synthesised constructor and for static initialisation. */
  readonly node: ts.FunctionLikeDeclaration | ts.ClassLikeDeclaration | ts.SourceFile;
  readonly scope: Scope;
  /** The class whose fields this function initialises. */
  readonly fieldsOf: ts.ClassLikeDeclaration | undefined;
}

/** Where `break` and `continue` go. States are differences to `since`. */
export interface JumpTarget {
  readonly label: string | undefined;
  /** Whether a `break` without a label goes here. */
  readonly unlabelled: boolean;
  readonly since: number;
  readonly breaks: Difference[];
  /** `undefined` for what is no loop. */
  readonly continues: Difference[] | undefined;
}

/** A `try` block that is being lowered: who may throw, and what variables held where something was thrown. */
export interface Attempt {
  readonly since: number;
  readonly thrown: Operand[];
  readonly states: Difference[];
}

/** A parameter's variable, to report at returns what became of it. */
export interface ParameterState {
  readonly index: number;
  readonly variable: Variable;
  readonly initial: Operand;
}

/** A pattern and the text in which a function looked for it. */
interface Match {
  readonly pattern: Operand;
  readonly text: Operand;
}

/** Lowers one kind of statement; the node is of that kind, see `Handler`. */
type StatementHandler = { bivariant(context: Lowering, node: ts.Node): void }["bivariant"];

type LocalExport = Extract<ExportFacts, { kind: "local" }>;
type TopLevel = ModuleFacts["topLevel"][number];

/** Everything that the lowering of one file knows and changes. */
export interface Lowering {
  readonly syntax: Syntax;
  readonly sourceFile: ts.SourceFile;
  readonly text: string;
  readonly scan: Scan;
  readonly expressions: readonly Handler<Lowering, Operand>[];
  readonly statements: readonly StatementHandler[];

  readonly rows: Rows;
  readonly constants: Constants;
  readonly environment: Environment;
  readonly functions: Draft<FunctionFacts>[];
  readonly classes: Draft<ClassFacts>[];
  readonly imports: ImportFacts[];
  readonly exports: ExportFacts[];
  readonly cells: CellFacts[];
  readonly types: TypeFacts[];
  readonly declaredTypes: DeclaredType[];
  /** Names of types that the file declares; whether they are enums. */
  readonly typeNames: Map<string, boolean>;
  readonly specifiers: Set<string>;
  /** Exports of this module's own values, and those whose value is known at the end only. */
  readonly localExports: Draft<LocalExport>[];
  readonly lateExports: { readonly name: string; readonly local: ts.Identifier }[];
  readonly topLevel: Draft<TopLevel>[];
  /** CommonJS exports: their values so far, and the cells that hold them. */
  readonly exportedValues: Map<string, Set<Operand>>;
  readonly exportCells: Map<string, number>;
  /** Types by their text. */
  readonly typeTexts: Map<string, number>;
  /** Namespace imports by specifier. */
  readonly namespaces: Map<string, number>;

  readonly tasks: Task[];
  /** Scopes of functions by index. */
  readonly functionScopes: Map<number, Scope>;
  /** Operands of lists that are being put together. */
  readonly stack: Stack;
  /** Spans of the parts of literals, in pairs; see `ModuleFacts.spans`. */
  readonly spans: number[];
  /** Spans of the parts of texts that are being put together. */
  readonly partSpans: number[];
  /** See `ModuleFacts.regions`. */
  readonly regions: number[];
  /** See `ModuleFacts.joins`. */
  readonly joins: JoinFacts[];

  /** Of the function being lowered: index, facts, scope, parameters, `this`. */
  index: number;
  facts: Draft<FunctionFacts>;
  /** Classes from here on are declared by this function. */
  firstClass: number;
  /** Regions from here on belong to it, as an index into `regions`. */
  firstRegion: number;
  scope: Scope;
  parameters: ParameterState[];
  receiver: ParameterState | undefined;
  targets: JumpTarget[];
  attempt: Attempt | undefined;
  /** What the function being lowered last looked for, in files that read what that caught. */
  lastMatch: Match | undefined;
  readonly readsLastMatch: boolean;
  /** Label of the statement that is about to be lowered. */
  label: string | undefined;
  /** What the function about to be lowered is called for messages. */
  hint: string;
  /** Values of globals and namespace imports in this function, by name and by index. */
  readonly globalValues: Map<string, Operand>;
  /** Cells that the function being lowered has written. */
  readonly freshCells: Set<Variable>;
  readonly importValues: Map<number, Operand>;
  /** For values that literals of objects and arrays hold: pairs of literal and key. */
  readonly containers: Map<Operand, readonly number[]>;
  /** What no call can change although its kind does not show it: parameters declared to be text, functions read from cells. */
  readonly fixed: Set<Operand>;
  /** Those of them that are primitive values. */
  readonly primitives: Set<Operand>;
  /** For a phi in which versions of one value meet, that value. */
  readonly joined: Map<Operand, Operand>;
  /** The other way round: for a value those in which versions of it meet. */
  readonly meetings: Map<Operand, Operand[]>;

  depth: number;
  readonly depthLimit: number;
  /** Values of subtrees that were lowered ahead of time to stay clear of deep recursion. */
  readonly precomputed: Map<ts.Node, Operand>;
}
