import type ts from "typescript";
import { FunctionFlag, NONE, type FunctionFacts, type ModuleFacts } from "../ir.ts";
import { lowerTask } from "./bodies.ts";
import { createStack } from "./columns.ts";
import { createConstants } from "./constants.ts";
import type { Draft, Lowering } from "./context.ts";
import { directiveOf } from "./directives.ts";
import { clearEnvironment, createEnvironment } from "./environment.ts";
import { readsLastMatch } from "./last-match.ts";
import { lineStartsOf } from "./line-starts.ts";
import { exportLateCells } from "./module-exports.ts";
import { clearRows, createRows, finishRows } from "./rows.ts";
import { scanModule, type Scanner } from "./scan.ts";
import { createScanners } from "./scanners.ts";
import { createSyntax } from "./questions.ts";
import type { TypeScript } from "./syntax.ts";
import { createExpressions, createStatements } from "./tables.ts";
import { declareTypes } from "./types.ts";

/** How deep trees may be nested: what is deeper is not looked at. The second is tried where the first overflows the stack. */
const DEPTH_LIMITS = [900, 200, 40] as const;

/**
 * Turns one file into its facts. Never throws, whatever the tree: code nested deeper than anyone writes by hand is left out.
 * @param ts the compiler that made the tree
 * @param file the path to record
 * @param from where the first line begins, as people who read the file see it: what stands before it was put there
 */
export function lower(ts: TypeScript, sourceFile: ts.SourceFile, file: string, from = 0): ModuleFacts {
  for (const limit of DEPTH_LIMITS) {
    try {
      return lowerWithin(ts, sourceFile, { file, from }, limit);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  return lowerWithin(ts, sourceFile, { file, from }, 0);
}

/** What is recorded of a file. */
interface FileRecord {
  readonly file: string;
  readonly from: number;
}

function lowerWithin(ts: TypeScript, sourceFile: ts.SourceFile, record: FileRecord, depthLimit: number): ModuleFacts {
  const context = createContext(ts, sourceFile, depthLimit);
  declareTypes(context);
  for (const task of context.tasks) lowerTask(context, task);
  exportLateCells(context);
  return finish(context, record);
}

/** What all files of one compiler share. */
interface Equipment extends Pick<Lowering, "syntax" | "expressions" | "statements" | "rows" | "environment" | "stack"> {
  readonly scanners: readonly Scanner[];
}

/**
 * By compiler: tables, which take as long to make as a small file takes to lower, and working memory, which would otherwise be allocated, cleared and
 * collected for every file. Nothing in it outlives a call.
 */
const EQUIPMENT = new WeakMap<TypeScript, Equipment>();

function equipmentFor(ts: TypeScript): Equipment {
  let equipment = EQUIPMENT.get(ts);
  if (equipment === undefined) {
    const tables = { scanners: createScanners(ts), expressions: createExpressions(ts), statements: createStatements(ts) };
    const memory = { rows: createRows(), environment: createEnvironment(), stack: createStack() };
    equipment = { syntax: createSyntax(ts), ...tables, ...memory };
    EQUIPMENT.set(ts, equipment);
  }
  clearRows(equipment.rows);
  clearEnvironment(equipment.environment);
  return equipment;
}

function createContext(ts: TypeScript, sourceFile: ts.SourceFile, depthLimit: number): Lowering {
  const { syntax, scanners, expressions, statements, rows, environment, stack } = equipmentFor(ts);
  const scan = scanModule(syntax, scanners, sourceFile, depthLimit);
  const facts = moduleFunction(directiveOf(syntax, sourceFile.statements));
  const specifiers = new Set(scan.imports.map(({ specifier }) => specifier));
  return {
    syntax,
    sourceFile,
    text: sourceFile.text,
    scan,
    expressions,
    statements,
    rows,
    constants: createConstants(),
    environment,
    functions: [facts],
    classes: [],
    imports: scan.imports,
    exports: [],
    cells: [],
    types: [],
    typeNames: new Map(),
    declaredTypes: [],
    specifiers,
    localExports: [],
    lateExports: [],
    topLevel: [],
    exportedValues: new Map(),
    exportCells: new Map(),
    typeTexts: new Map(),
    namespaces: new Map(),
    tasks: [{ index: 0, node: sourceFile, scope: scan.scope, fieldsOf: undefined }],
    functionScopes: new Map(),
    stack,
    spans: [],
    partSpans: [],
    regions: [-1, NONE, 0, 0],
    joins: [],
    index: 0,
    facts,
    firstClass: 0,
    firstRegion: 0,
    scope: scan.scope,
    parameters: [],
    receiver: undefined,
    targets: [],
    attempt: undefined,
    lastMatch: undefined,
    readsLastMatch: readsLastMatch(sourceFile.text),
    label: undefined,
    hint: "",
    globalValues: new Map(),
    freshCells: new Set(),
    importValues: new Map(),
    containers: new Map(),
    fixed: new Set(),
    primitives: new Set(),
    joined: new Map(),
    meetings: new Map(),
    depth: 0,
    depthLimit,
    precomputed: new Map(),
  };
}

function moduleFunction(directive: string): Draft<FunctionFacts> {
  return {
    name: "",
    flags: FunctionFlag.Module,
    parent: -1,
    ownerClass: -1,
    first: 0,
    end: 0,
    params: [],
    returnType: -1,
    start: 0,
    stop: 0,
    usesArguments: false,
    directive,
    exit: -1,
  };
}

function finish(context: Lowering, { file, from }: FileRecord): ModuleFacts {
  return {
    file,
    ...finishRows(context.rows),
    spans: Int32Array.from(context.spans),
    regions: Int32Array.from(context.regions),
    joins: context.joins,
    constants: context.constants.values,
    functions: context.functions,
    classes: context.classes,
    imports: context.imports,
    exports: [...context.exports, ...context.localExports],
    cells: context.cells,
    types: context.types,
    declaredTypes: context.declaredTypes,
    topLevel: context.topLevel,
    specifiers: [...context.specifiers],
    lineStarts: lineStartsOf(context.sourceFile, from),
  };
}
