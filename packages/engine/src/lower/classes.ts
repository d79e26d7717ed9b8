import type ts from "typescript";
import { CallFlag, type ClassFacts, type ClassMember, Entry, FunctionFlag, NONE, Op, type Operand } from "../ir.ts";
import type { Draft, Lowering } from "./context.ts";
import { lowerExpression } from "./dispatch.ts";
import { pushTriple } from "./columns.ts";
import { constant, emit, emitList, startOf, pushArgument } from "./emit.ts";
import { declareFunction } from "./function-values.ts";
import { emitPhi } from "./joins.ts";
import { lowerKey } from "./keys.ts";
import { resolve } from "./scopes.ts";
import { typeOf } from "./types.ts";
import { writeVariable } from "./variables.ts";
import { nameOf } from "./syntax.ts";

/** A class expression, or a declared class as a value. */
export function lowerClass(context: Lowering, node: ts.ClassLikeDeclaration): Operand {
  const { syntax } = context;
  const base = syntax.superclassOf(node);
  const superclass = base === undefined ? NONE : lowerExpression(context, base);
  const outer = context.scope;
  context.scope = context.scan.scopes.get(node) ?? outer;
  if (superclass !== NONE) bindSuper(context, superclass, node);
  const index = context.classes.length;
  context.classes.push(createFacts(context, node, superclass));
  const value = emit(context, Op.Class, index, NONE, NONE, node);
  const members = declareMembers(context, node, index);
  declareConstructor(context, node, index);
  bindName(context, node, value);
  runStatics(context, node, index, value);
  const result = decorate(context, node, value, members);
  context.scope = outer;
  return result;
}

function createFacts(context: Lowering, node: ts.ClassLikeDeclaration, superclass: Operand): Draft<ClassFacts> {
  const { syntax } = context;
  const name = node.name;
  const hint = context.hint;
  context.hint = "";
  return {
    name: name === undefined ? hint : syntax.nameText(name),
    superclass,
    parent: context.index,
    constructorFunction: -1,
    staticFunction: -1,
    members: [],
    implements: syntax.heritageOf(node).map((type) => typeOf(context, type)),
    fields: fieldTypes(context, node),
    start: startOf(context, name ?? node),
    stop: (name ?? node).end,
  };
}

function fieldTypes(context: Lowering, node: ts.ClassLikeDeclaration): ClassFacts["fields"] {
  const { syntax } = context;
  const fields: { name: string; type: number; static: boolean }[] = [];
  const add = (name: ts.Node, type: ts.TypeNode | undefined, isStatic: boolean): void => {
    const text =
      syntax.isIdentifier(name) || syntax.isPrivateIdentifier(name) ? syntax.nameText(name) : syntax.isText(name) ? name.text : undefined;
    if (type !== undefined && text !== undefined) fields.push({ name: text, type: typeOf(context, type), static: isStatic });
  };
  for (const member of node.members) {
    if (syntax.isPropertyDeclaration(member)) add(member.name, member.type, syntax.isStatic(member));
    else if (syntax.isConstructorDeclaration(member)) {
      for (const parameter of member.parameters) if (syntax.isParameterProperty(parameter)) add(parameter.name, parameter.type, false);
    }
  }
  return fields;
}

/** Members with a body by their nodes, for decorators. */
type Members = ReadonlyMap<ts.ClassElement, ClassMember>;

function declareMembers(context: Lowering, node: ts.ClassLikeDeclaration, index: number): Members {
  const { syntax, scan } = context;
  const members = new Map<ts.ClassElement, ClassMember>();
  for (const member of node.members) {
    const isAccessor = syntax.isGetAccessorDeclaration(member) || syntax.isSetAccessorDeclaration(member);
    if (!isAccessor && !syntax.isMethodDeclaration(member)) {
      if (syntax.isPropertyDeclaration(member) && syntax.isComputedPropertyName(member.name)) lowerKey(context, member.name);
      continue;
    }
    if (member.body === undefined) continue;
    const kind = !isAccessor ? "method" : syntax.isGetAccessorDeclaration(member) ? "getter" : "setter";
    const name = memberName(context, lowerKey(context, member.name));
    context.hint = name;
    const declared = declareFunction(context, member, MEMBER_FLAGS[kind], index, scan.scopes.get(member), undefined);
    const own: ClassMember = { name, function: declared, static: syntax.isStatic(member), kind };
    members.set(member, isDecorated(context, member) ? { ...own, decorated: true } : own);
  }
  const facts = context.classes[index];
  if (facts !== undefined) facts.members = [...members.values()];
  return members;
}

const MEMBER_FLAGS = { method: FunctionFlag.Method, getter: FunctionFlag.Getter, setter: FunctionFlag.Setter } as const;

function memberName(context: Lowering, key: Operand): string {
  const name = key < NONE ? context.constants.values[-key - 2] : undefined;
  return typeof name === "string" ? name : "[]";
}

function declareConstructor(context: Lowering, node: ts.ClassLikeDeclaration, index: number): void {
  const { syntax, scan } = context;
  const facts = context.classes[index];
  const own = node.members.find((member) => syntax.isConstructorDeclaration(member) && member.body !== undefined);
  const fields = node.members.some(
    (member) => syntax.isPropertyDeclaration(member) && member.initializer !== undefined && !syntax.isStatic(member),
  );
  if (facts === undefined || (own === undefined && !fields)) return;
  context.hint = "constructor";
  const declared = own !== undefined && syntax.isConstructorDeclaration(own) ? own : node;
  const scope = scan.constructorScopes.get(node);
  facts.constructorFunction = declareFunction(context, declared, FunctionFlag.Constructor, index, scope, node);
  const draft = context.functions[facts.constructorFunction];
  if (draft === undefined) return;
  draft.name = "constructor";
  if (declared === node && facts.superclass !== NONE) draft.params = [{ name: "args", type: -1, rest: true }];
}

/** Static fields and blocks run where the class is evaluated. */
function runStatics(context: Lowering, node: ts.ClassLikeDeclaration, index: number, value: Operand): void {
  const { syntax, scan } = context;
  const facts = context.classes[index];
  const needed = node.members.some(
    (member) =>
      syntax.isClassStaticBlockDeclaration(member) ||
      (syntax.isPropertyDeclaration(member) && member.initializer !== undefined && syntax.isStatic(member)),
  );
  if (!needed || facts === undefined) return;
  facts.staticFunction = declareFunction(context, node, FunctionFlag.Static, index, scan.staticScopes.get(node), node);
  const draft = context.functions[facts.staticFunction];
  if (draft !== undefined) draft.name = "static";
  const callee = emit(context, Op.Function, facts.staticFunction, NONE, NONE, node.name ?? node);
  emitList(context, Op.Call, callee, value, 0, context.stack.length, node.name ?? node);
}

function bindSuper(context: Lowering, superclass: Operand, node: ts.ClassLikeDeclaration): void {
  const variable = context.scope.names.get("super");
  if (variable !== undefined && variable.uses !== 0) writeVariable(context, variable, superclass, node.name ?? node);
}

function bindName(context: Lowering, node: ts.ClassLikeDeclaration, value: Operand): void {
  if (node.name === undefined) return;
  const variable = resolve(context.scope, nameOf(node.name));
  if (variable !== undefined) writeVariable(context, variable, value, node.name);
}

/** Decorators are calls; what one gives may take the place of the class or of the method. */
function decorate(context: Lowering, node: ts.ClassLikeDeclaration, value: Operand, members: Members): Operand {
  for (const member of node.members) {
    const declared = members.get(member);
    if (declared === undefined) decorateWith(context, context.syntax.modifiersOf(member), () => value);
    else if (declared.decorated) decorateMember(context, member, declared, value);
    for (const parameter of parametersOfMember(context, member)) evaluateDecorators(context, parameter);
  }
  const calls = decorateWith(context, node.modifiers, () => value);
  if (calls.length === 0) return value;
  const result = emitPhi(context, [value, ...calls], node.name ?? node);
  bindName(context, node, result);
  return result;
}

function isDecorated(context: Lowering, member: ts.ClassElement): boolean {
  return context.syntax.modifiersOf(member)?.some((modifier) => context.syntax.isDecorator(modifier)) === true;
}

/**
 * A method's decorator is given the method, or, in the older form, a descriptor that holds it; the function that it gives back or leaves in the descriptor
 * is what instances have from then on.
 */
function decorateMember(context: Lowering, member: ts.ClassElement, declared: ClassMember, value: Operand): void {
  const name = constant(context, declared.name);
  const key = constant(context, "value");
  for (const modifier of context.syntax.modifiersOf(member) ?? []) {
    if (!context.syntax.isDecorator(modifier)) continue;
    const decorator = lowerExpression(context, modifier.expression);
    const method = emit(context, Op.Function, declared.function, NONE, NONE, member);
    const before = context.stack.length;
    pushTriple(context.stack, Entry.Property, key, method);
    const descriptor = emitList(context, Op.Object, NONE, NONE, NONE, before, modifier);
    const from = context.stack.length;
    pushArgument(context, method, 0, modifier);
    pushArgument(context, name, 0, modifier);
    pushArgument(context, descriptor, 0, modifier);
    const call = emitList(context, Op.Call, decorator, NONE, CallFlag.Decorator, from, modifier);
    const left = emit(context, Op.Load, emit(context, Op.Post, descriptor, call, 2, modifier), key, NONE, modifier);
    const given = emitPhi(context, [call, emit(context, Op.Load, call, key, NONE, modifier), left], modifier);
    const owner = declared.static ? value : emit(context, Op.Load, value, constant(context, "prototype"), NONE, modifier);
    emit(context, Op.Store, owner, name, given, modifier);
  }
}

function decorateWith(context: Lowering, modifiers: readonly ts.ModifierLike[] | undefined, target: () => Operand): Operand[] {
  const calls: Operand[] = [];
  for (const modifier of modifiers ?? []) {
    if (!context.syntax.isDecorator(modifier)) continue;
    const decorator = lowerExpression(context, modifier.expression);
    const from = context.stack.length;
    pushArgument(context, target(), 0, modifier);
    calls.push(emitList(context, Op.Call, decorator, NONE, 0, from, modifier));
  }
  return calls;
}

function parametersOfMember(context: Lowering, member: ts.ClassElement): readonly ts.ParameterDeclaration[] {
  const { syntax } = context;
  const callable = syntax.isMethodDeclaration(member) || syntax.isConstructorDeclaration(member) || syntax.isSetAccessorDeclaration(member);
  return callable ? member.parameters : [];
}

function evaluateDecorators(context: Lowering, parameter: ts.ParameterDeclaration): void {
  for (const modifier of parameter.modifiers ?? []) {
    if (context.syntax.isDecorator(modifier)) lowerExpression(context, modifier.expression);
  }
}
