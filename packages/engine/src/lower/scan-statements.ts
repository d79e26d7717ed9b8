import type ts from "typescript";
import { close, declarePattern, fix, openScope, type Scan, scan, scanAll } from "./scan.ts";
import { scanTarget } from "./scan-expressions.ts";
import { Declared } from "./scopes.ts";

/** A block; one that declares nothing needs no scope. */
export function scanBlock(state: Scan, node: ts.Block): undefined {
  scanRegion(state, node, node.statements, needsScope(state, node.statements));
}

/** The cases of a `switch` are one region. */
export function scanCaseBlock(state: Scan, node: ts.CaseBlock): undefined {
  scanRegion(state, node, node.clauses, true);
}

function scanRegion(state: Scan, node: ts.Node, children: readonly ts.Node[], scoped: boolean): void {
  if (scoped) openScope(state, node, false, false);
  scanAll(state, children);
  if (scoped) close(state);
}

function needsScope(state: Scan, statements: readonly ts.Statement[]): boolean {
  for (const statement of statements) if (state.syntax.isLexicalDeclaration(statement)) return true;
  return false;
}

/** `if`; `else if` chains go on with the rest. */
export function scanIf(state: Scan, node: ts.IfStatement): ts.Node | undefined {
  scan(state, node.expression);
  scan(state, node.thenStatement);
  return node.elseStatement;
}

/** `while` and `do`. */
export function scanLoop(state: Scan, node: ts.WhileStatement | ts.DoStatement): undefined {
  openScope(state, node, false, true);
  scan(state, node.expression);
  scan(state, node.statement);
  close(state);
}

/** `for (;;)`: what it declares lives outside its iterations. */
export function scanFor(state: Scan, node: ts.ForStatement): undefined {
  openScope(state, node.initializer ?? node, false, false);
  scan(state, node.initializer);
  openScope(state, node, false, true);
  scan(state, node.condition);
  scan(state, node.incrementor);
  scan(state, node.statement);
  close(state);
  close(state);
}

/** `for (of)` and `for (in)`: what they declare is new in every iteration. */
export function scanForEach(state: Scan, node: ts.ForOfStatement | ts.ForInStatement): undefined {
  scan(state, node.expression);
  openScope(state, node, false, true);
  if (state.syntax.isVariableDeclarationList(node.initializer)) declareVariables(state, node.initializer, true);
  else {
    scanTarget(state, node.initializer);
    scan(state, node.initializer);
  }
  scan(state, node.statement);
  close(state);
}

/** `catch (e) { ... }`: one region with its block. */
export function scanCatch(state: Scan, node: ts.CatchClause): undefined {
  openScope(state, node, false, false);
  if (node.variableDeclaration !== undefined) declarePattern(state, node.variableDeclaration.name, Declared.Let, false);
  scanAll(state, node.block.statements);
  close(state);
}

/** `let a = 1, { b } = c`. */
export function scanVariables(state: Scan, node: ts.VariableDeclarationList): undefined {
  declareVariables(state, node, false);
  for (const { name, initializer } of node.declarations) {
    if (initializer !== undefined && isNamed(state, node, initializer)) fix(state, name, false);
    scan(state, initializer);
  }
}

function isNamed({ syntax }: Scan, list: ts.VariableDeclarationList, value: ts.Expression): boolean {
  if (syntax.declaredBy(list) !== Declared.Const) return false;
  return syntax.isArrowFunction(value) || syntax.isFunctionExpression(value) || syntax.isClassExpression(value);
}

function declareVariables(state: Scan, node: ts.VariableDeclarationList, assigned: boolean): void {
  const kind = state.syntax.declaredBy(node);
  for (const declaration of node.declarations) {
    const sets = assigned || declaration.initializer !== undefined;
    declarePattern(state, declaration.name, kind, kind === Declared.Var && sets);
    if (declaration.type !== undefined && state.syntax.isPrimitiveType(declaration.type)) fix(state, declaration.name, true);
  }
}
