import type ts from "typescript";
import type { ImportFacts } from "../ir.ts";
import type { Syntax } from "./questions.ts";
import type { Handler } from "./syntax.ts";
import {
  closeScope,
  createScope,
  Declared,
  declare,
  declareImplicit,
  markCaptured,
  resolve,
  type Scope,
  Use,
  use,
  varScope,
} from "./scopes.ts";
import { nameOf } from "./syntax.ts";

/** The state of the first pass, which finds out who declares, captures and changes which variable. */
export interface Scan {
  readonly syntax: Syntax;
  readonly scanners: readonly Scanner[];
  /** The current scope. */
  scope: Scope;
  /** Scopes by the node that opens them. */
  readonly scopes: Map<ts.Node, Scope>;
  /** Scopes of field initialisers by class: those of the constructor, and the static ones. */
  readonly constructorScopes: Map<ts.Node, Scope>;
  readonly staticScopes: Map<ts.Node, Scope>;
  readonly imports: ImportFacts[];
  readonly typeDeclarations: (ts.InterfaceDeclaration | ts.TypeAliasDeclaration | ts.EnumDeclaration)[];
  readonly typeParameters: Set<string>;
  /** Variables that are exported by name. */
  readonly exportedNames: Set<string>;
  depth: number;
  readonly depthLimit: number;
}

/** Looks at one node; may give one child back to go on with, which keeps left-deep trees off the call stack. */
export type Scanner = Handler<Scan, ts.Node | undefined>;

/** Builds the module's scope tree. */
export function scanModule(syntax: Syntax, scanners: readonly Scanner[], sourceFile: ts.SourceFile, depthLimit: number): Scan {
  const root = createScope(undefined, { index: 0, arrow: false, usesArguments: false }, true, false);
  const state: Scan = {
    syntax,
    scanners,
    scope: root,
    scopes: new Map(),
    constructorScopes: new Map(),
    staticScopes: new Map(),
    imports: [],
    typeDeclarations: [],
    typeParameters: new Set(),
    exportedNames: new Set(),
    depth: 0,
    depthLimit,
  };
  declare(root, "this", Declared.Implicit);
  scanAll(state, sourceFile.statements);
  declareImplicit(root);
  closeScope(root);
  for (const name of state.exportedNames) exposeVariable(root, name);
  return state;
}

/** Another module may see every value of an exported variable that changes. */
function exposeVariable(root: Scope, name: string): void {
  const variable = root.names.get(name);
  if (variable?.kind === Declared.Let || variable?.kind === Declared.Var) markCaptured(variable);
}

/** Walks a node and everything below it. */
export function scan(state: Scan, node: ts.Node | undefined): void {
  if (node === undefined || state.depth > state.depthLimit) return;
  const { scanners } = state;
  state.depth++;
  let next: ts.Node | undefined = node;
  do next = scanners[next.kind]?.(state, next);
  while (next !== undefined);
  state.depth--;
}

/** Walks several nodes. */
export function scanAll(state: Scan, nodes: readonly ts.Node[] | undefined): void {
  if (nodes === undefined) return;
  for (const node of nodes) scan(state, node);
}

/** Opens a scope for `node`, below the current one. */
export function openScope(state: Scan, node: ts.Node, holdsVars: boolean, loop: boolean): Scope {
  const scope = createScope(state.scope, state.scope.owner, holdsVars, loop);
  state.scopes.set(node, scope);
  state.scope = scope;
  return scope;
}

/** Opens the scope of a function; those that have a `this` of their own declare it. */
export function openFunction(state: Scan, arrow: boolean): Scope {
  const scope = createScope(state.scope, { index: -1, arrow, usesArguments: false }, true, false);
  if (!arrow) declare(scope, "this", Declared.Implicit);
  state.scope = scope;
  return scope;
}

/** Leaves the current scope. */
export function close(state: Scan): void {
  const { scope } = state;
  closeScope(scope);
  if (scope.parent !== undefined) state.scope = scope.parent;
}

/** Declares the names of a binding name or pattern, and walks its defaults. */
export function declarePattern(state: Scan, name: ts.BindingName, kind: Declared, assigned: boolean): void {
  if (state.syntax.isIdentifier(name)) {
    const scope = kind === Declared.Var ? varScope(state.scope) : state.scope;
    declare(scope, nameOf(name), kind);
    if (assigned) use(state.scope, nameOf(name), Use.Assigned);
    return;
  }
  for (const element of name.elements) {
    if (!state.syntax.isBindingElement(element)) continue;
    if (element.propertyName !== undefined && state.syntax.isComputedPropertyName(element.propertyName)) {
      scan(state, element.propertyName.expression);
    }
    declarePattern(state, element.name, kind, assigned);
    scan(state, element.initializer);
  }
}

/** Notes of a variable just declared that no call can change what it holds, maybe because that is a primitive value. */
export function fix(state: Scan, name: ts.BindingName, primitive: boolean): void {
  if (!state.syntax.isIdentifier(name)) return;
  const variable = resolve(state.scope, nameOf(name));
  if (variable === undefined) return;
  variable.fixed = true;
  variable.primitive = primitive;
}

/** Records that the variable at the root of a chain is used so. */
export function useRoot(state: Scan, node: ts.Node, uses: number): void {
  const root = state.syntax.rootOf(node);
  if (state.syntax.isIdentifier(root)) use(state.scope, nameOf(root), uses);
  else if (state.syntax.isThis(root)) use(state.scope, "this", uses);
}
