import type ts from "typescript";
import type { DeclaredType, TypeFacts } from "../ir.ts";
import type { Lowering } from "./context.ts";
import { startOf } from "./emit.ts";
import { Declared, resolve } from "./scopes.ts";
import { nameOf } from "./syntax.ts";

const MAX_DEPTH = 40;
const ARRAYS: ReadonlySet<string> = new Set(["Array", "ReadonlyArray"]);

/** The index of a declared type. The same text means the same type throughout a file. */
export function typeOf(context: Lowering, node: ts.TypeNode): number {
  return indexOf(context, node, 0);
}

/** The index of a declared type if it tells what a value is or that it carries no text; else -1. */
export function typeThatMatters(context: Lowering, node: ts.TypeNode): number {
  const index = typeOf(context, node);
  return matters(context, index) ? index : -1;
}

/** Interfaces, aliases and enums of the file. */
export function declareTypes(context: Lowering): void {
  for (const node of context.scan.typeDeclarations) context.typeNames.set(node.name.text, context.syntax.isEnumDeclaration(node));
  for (const node of context.scan.typeDeclarations) context.declaredTypes.push(declaredType(context, node));
}

function declaredType(context: Lowering, node: ts.InterfaceDeclaration | ts.TypeAliasDeclaration | ts.EnumDeclaration): DeclaredType {
  const { syntax } = context;
  const name = node.name.text;
  if (syntax.isEnumDeclaration(node)) return { name, kind: "enum", type: add(context, CLOSED), extends: [] };
  if (syntax.isTypeAliasDeclaration(node)) return { name, kind: "alias", type: typeOf(context, node.type), extends: [] };
  const parents = (node.heritageClauses ?? []).flatMap((clause) => clause.types.map((type) => typeOf(context, type)));
  return { name, kind: "interface", type: add(context, membersOf(context, node.members, 0)), extends: parents };
}

function matters(context: Lowering, index: number): boolean {
  const type = context.types[index];
  switch (type?.kind) {
    case "imported":
    case "local":
    case "global":
    case "closed":
      return true;
    case "array":
    case "union":
    case "intersection":
      return type.of.some((part) => matters(context, part));
    default:
      return false;
  }
}

function indexOf(context: Lowering, node: ts.TypeNode, depth: number): number {
  if (context.syntax.isTypeLiteralNode(node)) return add(context, factsOf(context, node, depth + 1));
  const text = context.text.slice(startOf(context, node), node.end);
  const known = context.typeTexts.get(text);
  if (known !== undefined) return known;
  const index = add(context, depth > MAX_DEPTH ? OTHER : factsOf(context, node, depth + 1));
  context.typeTexts.set(text, index);
  return index;
}

function add(context: Lowering, facts: TypeFacts): number {
  context.types.push(facts);
  return context.types.length - 1;
}

const OTHER: TypeFacts = { kind: "other", of: [] };
const CLOSED: TypeFacts = { kind: "closed", of: [] };

function factsOf(context: Lowering, node: ts.TypeNode, depth: number): TypeFacts {
  const { syntax } = context;
  if (syntax.isClosedType(node)) return CLOSED;
  if (syntax.isTypeReferenceNode(node)) return referenceFacts(context, node.typeName, node.typeArguments, depth);
  if (syntax.isExpressionWithTypeArguments(node)) return heritageFacts(context, node, depth);
  if (syntax.isArrayTypeNode(node)) return { kind: "array", of: [indexOf(context, node.elementType, depth)] };
  if (syntax.isTupleTypeNode(node)) return { kind: "array", of: [...new Set(node.elements.map((part) => indexOf(context, part, depth)))] };
  if (syntax.isUnionTypeNode(node)) return combination(context, "union", node.types, depth);
  if (syntax.isIntersectionTypeNode(node)) return combination(context, "intersection", node.types, depth);
  if (syntax.isTypeLiteralNode(node)) return membersOf(context, node.members, depth);
  if (syntax.isParenthesizedTypeNode(node) || syntax.isReadonlyType(node)) return same(context, node.type, depth);
  if (syntax.isImportTypeNode(node)) return importedFacts(context, node, depth);
  return OTHER;
}

function same(context: Lowering, node: ts.TypeNode, depth: number): TypeFacts {
  return context.types[indexOf(context, node, depth)] ?? OTHER;
}

function combination(context: Lowering, kind: "union" | "intersection", parts: readonly ts.TypeNode[], depth: number): TypeFacts {
  const of = parts.map((part) => indexOf(context, part, depth));
  return of.every((part) => context.types[part]?.kind === "closed") ? CLOSED : { kind, of };
}

/** A type by its name: where the name comes from, and the names behind it. */
function referenceFacts(context: Lowering, name: ts.EntityName, parameters: readonly ts.TypeNode[] | undefined, depth: number): TypeFacts {
  const { syntax } = context;
  const path: string[] = [];
  let root = name;
  while (syntax.isQualifiedName(root)) {
    path.unshift(root.right.text);
    root = root.left;
  }
  const of = (parameters ?? []).map((part) => indexOf(context, part, depth));
  return namedFacts(context, root, path, of);
}

function namedFacts(context: Lowering, root: ts.Identifier, path: readonly string[], of: readonly number[]): TypeFacts {
  const { text } = root;
  const variable = resolve(context.scope, nameOf(root));
  if (variable?.kind === Declared.Import) return { kind: "imported", import: variable.importIndex, path, of };
  const name = [text, ...path].join(".");
  const isEnum = context.typeNames.get(text);
  if (isEnum === true || variable?.kind === Declared.Enum) return CLOSED;
  if (isEnum === false || variable?.kind === Declared.Class || variable?.kind === Declared.Namespace) return { kind: "local", name, of };
  if (text === "const" || context.scan.typeParameters.has(text)) return OTHER; // `as const` names no type.
  if (ARRAYS.has(name)) return { kind: "array", of };
  return name === "Date" ? CLOSED : { kind: "global", name, of };
}

/** `implements A.B<C>` and `extends A.B<C>` of interfaces are written as expressions. */
function heritageFacts(context: Lowering, node: ts.ExpressionWithTypeArguments, depth: number): TypeFacts {
  const { syntax } = context;
  const path: string[] = [];
  let root: ts.Expression = node.expression;
  while (syntax.isPropertyAccessExpression(root)) {
    path.unshift(syntax.nameText(root.name));
    root = root.expression;
  }
  if (!syntax.isIdentifier(root)) return OTHER;
  return namedFacts(
    context,
    root,
    path,
    (node.typeArguments ?? []).map((part) => indexOf(context, part, depth)),
  );
}

/** `import("x").Y`. */
function importedFacts(context: Lowering, node: ts.ImportTypeNode, depth: number): TypeFacts {
  const { syntax } = context;
  if (!syntax.isLiteralTypeNode(node.argument) || !syntax.isText(node.argument.literal)) return OTHER;
  const path: string[] = [];
  for (let name = node.qualifier; name !== undefined; name = syntax.isQualifiedName(name) ? name.left : undefined) {
    path.unshift(syntax.isQualifiedName(name) ? name.right.text : name.text);
  }
  const specifier = node.argument.literal.text;
  context.specifiers.add(specifier);
  context.imports.push({ specifier, name: "*", typeOnly: true });
  const of = (node.typeArguments ?? []).map((part) => indexOf(context, part, depth));
  return { kind: "imported", import: context.imports.length - 1, path, of };
}

function membersOf(context: Lowering, members: readonly ts.TypeElement[], depth: number): TypeFacts {
  const { syntax } = context;
  const facts: { name: string; type: number }[] = [];
  const of: number[] = [];
  for (const member of members) {
    if (syntax.isIndexSignatureDeclaration(member)) of.push(indexOf(context, member.type, depth));
    if (!syntax.isPropertySignature(member) || member.type === undefined) continue;
    const { name } = member;
    if (syntax.isIdentifier(name) || syntax.isText(name)) facts.push({ name: name.text, type: indexOf(context, member.type, depth) });
  }
  return { kind: "object", members: facts, of };
}
