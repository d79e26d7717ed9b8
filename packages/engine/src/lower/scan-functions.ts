import type ts from "typescript";
import { close, declarePattern, fix, openFunction, openScope, type Scan, scan, scanAll } from "./scan.ts";
import { Declared, declare, Use, use } from "./scopes.ts";
import { nameOf } from "./syntax.ts";

/** Arrow functions and function expressions. */
export function scanFunction(state: Scan, node: ts.ArrowFunction | ts.FunctionExpression): undefined {
  scanFunctionLike(state, node, state.syntax.isArrowFunction(node));
}

/** A declared function; one without a body is an overload or lives elsewhere. */
export function scanFunctionDeclaration(state: Scan, node: ts.FunctionDeclaration): undefined {
  if (node.body === undefined) return;
  if (node.name !== undefined) {
    declare(state.scope, nameOf(node.name), Declared.Function);
    state.scope.hoisted.push(node);
  }
  scanFunctionLike(state, node, false);
}

/** Methods and accessors, of classes and objects. */
export function scanMember(state: Scan, node: ts.MethodDeclaration | ts.AccessorDeclaration): undefined {
  scanDecorators(state, node.modifiers);
  if (state.syntax.isComputedPropertyName(node.name)) scan(state, node.name.expression);
  if (node.body !== undefined) scanFunctionLike(state, node, false);
}

function scanFunctionLike(state: Scan, node: ts.FunctionLikeDeclaration, arrow: boolean): void {
  state.scopes.set(node, openFunction(state, arrow));
  if (state.syntax.isFunctionExpression(node) && node.name !== undefined) {
    declare(state.scope, nameOf(node.name), Declared.Implicit);
  }
  scanSignatureAndBody(state, node);
  close(state);
}

function scanSignatureAndBody(state: Scan, node: ts.FunctionLikeDeclaration): void {
  for (const parameter of node.typeParameters ?? []) state.typeParameters.add(parameter.name.text);
  for (const parameter of node.parameters) {
    scanDecorators(state, parameter.modifiers);
    declarePattern(state, parameter.name, Declared.Parameter, false);
    if (parameter.type !== undefined && state.syntax.isPrimitiveType(parameter.type)) fix(state, parameter.name, true);
    scan(state, parameter.initializer);
  }
  const { body } = node;
  if (body === undefined) return;
  if (state.syntax.isBlock(body)) scanAll(state, body.statements);
  else scan(state, body);
}

/** A class: its heritage and computed names belong to the function around it, its fields to its constructor. */
export function scanClass(state: Scan, node: ts.ClassDeclaration | ts.ClassExpression): undefined {
  const { syntax } = state;
  for (const parameter of node.typeParameters ?? []) state.typeParameters.add(parameter.name.text);
  if (syntax.isAmbient(node)) return;
  scanDecorators(state, node.modifiers);
  const name = node.name === undefined ? undefined : nameOf(node.name);
  if (name !== undefined && syntax.isClassDeclaration(node)) declare(state.scope, name, Declared.Class);
  const base = syntax.superclassOf(node);
  scan(state, base);
  openScope(state, node, false, false);
  if (base !== undefined) declare(state.scope, "super", Declared.Implicit);
  if (name !== undefined && syntax.isClassExpression(node)) declare(state.scope, name, Declared.Class);
  scanConstructor(state, node);
  scanStatics(state, node);
  for (const member of node.members) {
    if (syntax.isMethodDeclaration(member) || syntax.isGetAccessorDeclaration(member) || syntax.isSetAccessorDeclaration(member)) {
      scanMember(state, member);
    } else if (syntax.isPropertyDeclaration(member)) {
      scanDecorators(state, member.modifiers);
      if (syntax.isComputedPropertyName(member.name)) scan(state, member.name.expression);
    }
  }
  close(state);
}

/** Field initialisers see `this` of the constructor, but not its parameters, which get a scope of their own. */
function scanConstructor(state: Scan, node: ts.ClassLikeDeclaration): void {
  const { syntax } = state;
  state.constructorScopes.set(node, openFunction(state, false));
  // A constructor that is made up hands its arguments on.
  if (!node.members.some((member) => syntax.isConstructorDeclaration(member))) use(state.scope, "super", Use.Read);
  for (const member of node.members) {
    if (syntax.isPropertyDeclaration(member) && !syntax.isStatic(member)) scan(state, member.initializer);
  }
  for (const member of node.members) {
    if (!syntax.isConstructorDeclaration(member) || member.body === undefined) continue;
    openScope(state, member, true, false);
    scanSignatureAndBody(state, member);
    close(state);
  }
  close(state);
}

function scanStatics(state: Scan, node: ts.ClassLikeDeclaration): void {
  const { syntax } = state;
  state.staticScopes.set(node, openFunction(state, false));
  for (const member of node.members) {
    if (syntax.isPropertyDeclaration(member) && syntax.isStatic(member)) scan(state, member.initializer);
    else if (syntax.isClassStaticBlockDeclaration(member)) {
      openScope(state, member, true, false);
      scanAll(state, member.body.statements);
      close(state);
    }
  }
  close(state);
}

function scanDecorators(state: Scan, modifiers: ts.NodeArray<ts.ModifierLike> | undefined): void {
  for (const modifier of modifiers ?? []) if (state.syntax.isDecorator(modifier)) scan(state, modifier.expression);
}
