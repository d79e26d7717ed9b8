import { lowerTry } from "./attempts.ts";
import { lowerCall, lowerNew, lowerTagged } from "./calls.ts";
import { lowerClass } from "./classes.ts";
import type { Lowering } from "./context.ts";
import * as expressions from "./expressions.ts";
import * as jsx from "./jsx.ts";
import * as literals from "./literals.ts";
import * as loops from "./loops.ts";
import { lowerExportAssignment, lowerImport, lowerImportEquals } from "./modules.ts";
import { lowerEnum, lowerNamespace } from "./namespaces.ts";
import * as operators from "./operators.ts";
import * as statements from "./statements.ts";
import { lowerSwitch } from "./switches.ts";
import { handlerTable, type TypeScript } from "./syntax.ts";
import { readName } from "./variables.ts";

/** How to lower each kind of expression. */
export function createExpressions(ts: TypeScript): Lowering["expressions"] {
  const K = ts.SyntaxKind;
  return handlerTable<Lowering["expressions"][number]>(
    ts,
    [
      [K.Identifier, readName],
      [K.PrivateIdentifier, expressions.lowerPrivateName],
      [K.ThisKeyword, expressions.lowerThis],
      [K.SuperKeyword, expressions.lowerSuper],
      [K.NullKeyword, expressions.lowerNothing],
      [K.TrueKeyword, expressions.lowerTrue],
      [K.FalseKeyword, expressions.lowerFalse],
      [K.StringLiteral, literals.lowerString],
      [K.NoSubstitutionTemplateLiteral, literals.lowerString],
      [K.NumericLiteral, literals.lowerNumber],
      [K.BigIntLiteral, literals.lowerBigInt],
      [K.RegularExpressionLiteral, literals.lowerRegExp],
      [K.TemplateExpression, operators.lowerTemplate],
      [K.ArrayLiteralExpression, literals.lowerArray],
      [K.ObjectLiteralExpression, literals.lowerObject],
      [K.PropertyAccessExpression, expressions.lowerAccess],
      [K.ElementAccessExpression, expressions.lowerAccess],
      [K.CallExpression, lowerCall],
      [K.NewExpression, lowerNew],
      [K.TaggedTemplateExpression, lowerTagged],
      [K.ParenthesizedExpression, expressions.lowerInner],
      [K.NonNullExpression, expressions.lowerInner],
      [K.SatisfiesExpression, expressions.lowerCast],
      [K.ExpressionWithTypeArguments, expressions.lowerInner],
      [K.PartiallyEmittedExpression, expressions.lowerInner],
      [K.AsExpression, expressions.lowerCast],
      [K.TypeAssertionExpression, expressions.lowerCast],
      [K.BinaryExpression, operators.lowerBinary],
      [K.ConditionalExpression, operators.lowerConditional],
      [K.PrefixUnaryExpression, operators.lowerPrefix],
      [K.PostfixUnaryExpression, operators.lowerIncrement],
      [K.TypeOfExpression, operators.lowerTypeOf],
      [K.VoidExpression, operators.lowerVoid],
      [K.DeleteExpression, operators.lowerDelete],
      [K.AwaitExpression, expressions.lowerAwait],
      [K.YieldExpression, expressions.lowerYield],
      [K.ArrowFunction, expressions.lowerFunction],
      [K.FunctionExpression, expressions.lowerFunction],
      [K.ClassExpression, lowerClass],
      [K.MetaProperty, expressions.lowerMeta],
      [K.SpreadElement, expressions.lowerSpread],
      [K.OmittedExpression, expressions.lowerNothing],
      [K.JsxElement, jsx.lowerElement],
      [K.JsxSelfClosingElement, jsx.lowerSelfClosing],
      [K.JsxFragment, jsx.lowerFragment],
      [K.JsxExpression, jsx.lowerJsxExpression],
      [K.JsxText, jsx.lowerJsxText],
    ],
    expressions.lowerUnknown,
    expressions.lowerUnknown,
  );
}

/** How to lower each kind of statement; all others do nothing. */
export function createStatements(ts: TypeScript): Lowering["statements"] {
  const K = ts.SyntaxKind;
  return handlerTable<Lowering["statements"][number]>(
    ts,
    [
      [K.Block, statements.lowerBlock],
      [K.ExpressionStatement, statements.lowerExpressionStatement],
      [K.VariableStatement, statements.lowerVariableStatement],
      [K.IfStatement, statements.lowerIf],
      [K.ReturnStatement, statements.lowerReturn],
      [K.ThrowStatement, statements.lowerThrow],
      [K.ForStatement, loops.lowerFor],
      [K.ForInStatement, loops.lowerForEach],
      [K.ForOfStatement, loops.lowerForEach],
      [K.WhileStatement, loops.lowerWhile],
      [K.DoStatement, loops.lowerDo],
      [K.SwitchStatement, lowerSwitch],
      [K.TryStatement, lowerTry],
      [K.LabeledStatement, statements.lowerLabeled],
      [K.BreakStatement, statements.lowerBreak],
      [K.ContinueStatement, statements.lowerContinue],
      [K.WithStatement, statements.lowerWith],
      [K.FunctionDeclaration, statements.lowerFunctionDeclaration],
      [K.ClassDeclaration, statements.lowerClassDeclaration],
      [K.EnumDeclaration, lowerEnum],
      [K.ModuleDeclaration, lowerNamespace],
      [K.ImportDeclaration, lowerImport],
      [K.ImportEqualsDeclaration, lowerImportEquals],
      [K.ExportAssignment, lowerExportAssignment],
    ],
    statements.lowerNoStatement,
    statements.lowerNoStatement,
  );
}
