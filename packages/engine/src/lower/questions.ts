import type ts from "typescript";
import { BinaryOperator, LogicalOperator } from "../ir.ts";
import { copyPredicates, type Predicates } from "./predicates.ts";
import { Declared } from "./scopes.ts";
import type { TypeScript } from "./syntax.ts";

/* Questions about nodes that the compiler has no function for. */
interface TokenQuestions {
  isThis(node: ts.Node): boolean;
  isSuper(node: ts.Node): boolean;
  isTrue(node: ts.Node): boolean;
  isFalse(node: ts.Node): boolean;
  /** Text that is known: a string, or a template without substitutions. */
  isText(node: ts.Node): node is ts.StringLiteral | ts.NoSubstitutionTemplateLiteral;
  isTaggedTemplate(node: ts.Node): node is ts.TaggedTemplateExpression;
  isImportKeyword(node: ts.Node): boolean;
  isNewTarget(node: ts.MetaProperty): boolean;
  /** Whether a call is in an optional chain. */
  isOptional(node: ts.Node): boolean;
  /** The expression within parentheses, `!` and casts. */
  skipWrappers(node: ts.Expression): ts.Expression;
  /** What a chain of properties starts with. */
  rootOf(node: ts.Node): ts.Node;
  /** The text of a name. */
  nameText(node: ts.Identifier | ts.PrivateIdentifier): string;
  /** Whether a tag is that of a built-in element. */
  isIntrinsicTag(node: ts.Identifier): boolean;
}

interface OperatorQuestions {
  isAssignmentOperator(kind: ts.SyntaxKind): boolean;
  isIncrementOperator(kind: ts.SyntaxKind): boolean;
  isEquals(kind: ts.SyntaxKind): boolean;
  isPlusEquals(kind: ts.SyntaxKind): boolean;
  isPlus(kind: ts.SyntaxKind): boolean;
  isMinus(kind: ts.SyntaxKind): boolean;
  isComma(kind: ts.SyntaxKind): boolean;
  isNot(node: ts.PrefixUnaryExpression): boolean;
  /** `&&`, `||`, `??` and their assignments. */
  logicalOperator(kind: ts.SyntaxKind): number | undefined;
  /** Everything that is not listed is arithmetic. */
  binaryOperator(kind: ts.SyntaxKind): number;
}

interface DeclarationQuestions {
  modifiersOf(node: ts.Node): readonly ts.ModifierLike[] | undefined;
  isAmbient(node: ts.Node): boolean;
  isExported(node: ts.Node): boolean;
  isExportDefault(node: ts.Node): boolean;
  isAsync(node: ts.Node): boolean;
  isStatic(node: ts.Node): boolean;
  isParameterProperty(node: ts.ParameterDeclaration): boolean;
  superclassOf(node: ts.ClassLikeDeclaration): ts.Expression | undefined;
  /** `implements`, and the superclass as a type. */
  heritageOf(node: ts.ClassLikeDeclaration): readonly ts.ExpressionWithTypeArguments[];
  /** Whether a statement declares a name of its block. */
  isLexicalDeclaration(node: ts.Statement): boolean;
  declaredBy(node: ts.VariableDeclarationList): Declared;
  isVar(node: ts.VariableDeclarationList): boolean;
  isForOf(node: ts.Node): node is ts.ForOfStatement;
  isIteration(node: ts.Node): boolean;
}

interface TypeQuestions {
  /** Types that carry no free text. */
  isClosedType(node: ts.TypeNode): boolean;
  /** Types whose values no call can change. */
  isPrimitiveType(node: ts.TypeNode): boolean;
  isReadonlyType(node: ts.TypeNode): node is ts.TypeOperatorNode;
}

/** Everything that the lowering asks about nodes. */
export interface Syntax extends Predicates, TokenQuestions, OperatorQuestions, DeclarationQuestions, TypeQuestions {}

/** The questions, for one version of the compiler. Making them takes as long as lowering a small file. */
export function createSyntax(ts: TypeScript): Syntax {
  return { ...copyPredicates(ts), ...tokenQuestions(ts), ...operatorQuestions(ts), ...declarationQuestions(ts), ...typeQuestions(ts) };
}

function tokenQuestions(ts: TypeScript): TokenQuestions {
  const K = ts.SyntaxKind;
  const { FalseKeyword, ImportKeyword, NewKeyword, NoSubstitutionTemplateLiteral, StringLiteral, SuperKeyword, ThisKeyword, TrueKeyword } =
    K;
  const { OptionalChain } = ts.NodeFlags;
  const wrappers = [K.ParenthesizedExpression, K.NonNullExpression, K.AsExpression, K.SatisfiesExpression, K.TypeAssertionExpression];
  const isWrapper = flags(ts, wrappers);
  const isLink = flags(ts, [...wrappers, K.PropertyAccessExpression, K.ElementAccessExpression]);
  return {
    isThis: ({ kind }) => kind === ThisKeyword,
    isSuper: ({ kind }) => kind === SuperKeyword,
    isTrue: ({ kind }) => kind === TrueKeyword,
    isFalse: ({ kind }) => kind === FalseKeyword,
    isText: (node): node is ts.StringLiteral => node.kind === StringLiteral || node.kind === NoSubstitutionTemplateLiteral,
    isTaggedTemplate: ts.isTaggedTemplateExpression,
    isImportKeyword: ({ kind }) => kind === ImportKeyword,
    isNewTarget: ({ keywordToken }) => keywordToken === NewKeyword,
    isOptional: ({ flags }) => (flags & OptionalChain) !== 0,
    skipWrappers: (node) => skip(node, isWrapper) as ts.Expression,
    rootOf: (node) => skip(node, isLink),
    nameText: ({ escapedText }) => unescape(escapedText as string),
    isIntrinsicTag: ({ escapedText }) => /^[a-z]|-/u.test(escapedText as string),
  };
}

/** 1 for the kinds given. */
function flags(ts: TypeScript, kinds: readonly ts.SyntaxKind[]): Uint8Array {
  const table = new Uint8Array(ts.SyntaxKind.Count);
  for (const kind of kinds) table[kind] = 1;
  return table;
}

/** The first node below that is of none of these kinds, all of which have an inner expression. */
function skip(node: ts.Node, kinds: Uint8Array): ts.Node {
  let inner = node;
  while (kinds[inner.kind] === 1) inner = (inner as ts.ParenthesizedExpression).expression;
  return inner;
}

/** The compiler puts another underscore before names that start with two. */
function unescape(name: string): string {
  return name.startsWith("___") ? name.slice(1) : name;
}

function table(ts: TypeScript, entries: readonly (readonly [ts.SyntaxKind, number])[]): readonly (number | undefined)[] {
  const result = new Array<number | undefined>(ts.SyntaxKind.Count).fill(undefined);
  for (const [kind, value] of entries) result[kind] = value;
  return result;
}

function operatorQuestions(ts: TypeScript): OperatorQuestions {
  const K = ts.SyntaxKind;
  const logical = table(ts, [
    [K.AmpersandAmpersandToken, LogicalOperator.And],
    [K.BarBarToken, LogicalOperator.Or],
    [K.QuestionQuestionToken, LogicalOperator.Nullish],
    [K.AmpersandAmpersandEqualsToken, LogicalOperator.And],
    [K.BarBarEqualsToken, LogicalOperator.Or],
    [K.QuestionQuestionEqualsToken, LogicalOperator.Nullish],
  ]);
  const binary = table(ts, [
    [K.EqualsEqualsToken, BinaryOperator.Equal],
    [K.EqualsEqualsEqualsToken, BinaryOperator.Equal],
    [K.ExclamationEqualsToken, BinaryOperator.NotEqual],
    [K.ExclamationEqualsEqualsToken, BinaryOperator.NotEqual],
    [K.LessThanToken, BinaryOperator.Less],
    [K.LessThanEqualsToken, BinaryOperator.LessEqual],
    [K.GreaterThanToken, BinaryOperator.Greater],
    [K.GreaterThanEqualsToken, BinaryOperator.GreaterEqual],
    [K.InKeyword, BinaryOperator.In],
    [K.InstanceOfKeyword, BinaryOperator.InstanceOf],
  ]);
  const { CommaToken, EqualsToken, ExclamationToken, FirstAssignment, LastAssignment, MinusMinusToken, MinusToken, PlusEqualsToken } = K;
  const { PlusPlusToken, PlusToken } = K;
  return {
    isAssignmentOperator: (kind) => kind >= FirstAssignment && kind <= LastAssignment,
    isIncrementOperator: (kind) => kind === PlusPlusToken || kind === MinusMinusToken,
    isEquals: (kind) => kind === EqualsToken,
    isPlusEquals: (kind) => kind === PlusEqualsToken,
    isPlus: (kind) => kind === PlusToken,
    isMinus: (kind) => kind === MinusToken,
    isComma: (kind) => kind === CommaToken,
    isNot: ({ operator }) => operator === ExclamationToken,
    logicalOperator: (kind) => logical[kind],
    binaryOperator: (kind) => binary[kind] ?? BinaryOperator.Arithmetic,
  };
}

function declarationQuestions(ts: TypeScript): DeclarationQuestions {
  const K = ts.SyntaxKind;
  const { Let, BlockScoped } = ts.NodeFlags;
  // Every node that may have modifiers has this property; the compiler's own access goes through a check of the kind.
  const modifiersOf = (node: ts.Node): readonly ts.ModifierLike[] | undefined =>
    (node as { modifiers?: readonly ts.ModifierLike[] }).modifiers;
  const has = (node: ts.Node, kind: ts.SyntaxKind): boolean => {
    const modifiers = modifiersOf(node);
    return modifiers?.some((modifier) => modifier.kind === kind) === true;
  };
  const lexical = flags(ts, [K.FunctionDeclaration, K.ClassDeclaration, K.EnumDeclaration, K.ModuleDeclaration]);
  const { isVariableStatement } = ts;
  const iterations = new Set<number>([K.ForStatement, K.ForInStatement, K.ForOfStatement, K.WhileStatement, K.DoStatement]);
  const { AsyncKeyword, DeclareKeyword, Decorator, DefaultKeyword, ExportKeyword, ExtendsKeyword, StaticKeyword, SwitchStatement } = K;
  const blockScoped: number = BlockScoped;
  const onlyLet: number = Let;
  const heritage = (node: ts.ClassLikeDeclaration): readonly ts.ExpressionWithTypeArguments[] =>
    node.heritageClauses === undefined ? [] : node.heritageClauses.flatMap(({ types }) => types);
  return {
    modifiersOf,
    isAmbient: (node) => has(node, DeclareKeyword),
    isExported: (node) => has(node, ExportKeyword),
    isExportDefault: (node) => has(node, DefaultKeyword),
    isAsync: (node) => has(node, AsyncKeyword),
    isStatic: (node) => has(node, StaticKeyword),
    isParameterProperty: ({ modifiers }) => modifiers?.some(({ kind }) => kind !== Decorator) === true,
    superclassOf: (node) => node.heritageClauses?.find(({ token }) => token === ExtendsKeyword)?.types[0]?.expression,
    heritageOf: heritage,
    isLexicalDeclaration: (node) =>
      isVariableStatement(node) ? (node.declarationList.flags & blockScoped) !== 0 : lexical[node.kind] === 1,
    declaredBy: ({ flags }) =>
      (flags & blockScoped) === 0 ? Declared.Var : (flags & blockScoped) === onlyLet ? Declared.Let : Declared.Const,
    isVar: ({ flags }) => (flags & blockScoped) === 0,
    isForOf: ts.isForOfStatement,
    isIteration: ({ kind }) => iterations.has(kind) || kind === SwitchStatement,
  };
}

function typeQuestions(ts: TypeScript): TypeQuestions {
  const K = ts.SyntaxKind;
  const closed = flags(ts, [
    K.NumberKeyword,
    K.BooleanKeyword,
    K.BigIntKeyword,
    K.NullKeyword,
    K.UndefinedKeyword,
    K.VoidKeyword,
    K.NeverKeyword,
    K.LiteralType,
    K.TypePredicate,
  ]);
  const { StringKeyword } = K;
  return {
    isClosedType: ({ kind }) => closed[kind] === 1,
    isPrimitiveType: ({ kind }) => kind === StringKeyword || closed[kind] === 1,
    isReadonlyType: (node): node is ts.TypeOperatorNode => ts.isTypeOperatorNode(node) && node.operator === K.ReadonlyKeyword,
  };
}
