import type ts from "typescript";
import { Declared, declare } from "./scopes.ts";
import { scanClass, scanFunction, scanFunctionDeclaration, scanMember } from "./scan-functions.ts";
import {
  scanExportDeclaration,
  scanImportDeclaration,
  scanImportEquals,
  scanModuleDeclaration,
  scanVariableStatement,
} from "./scan-modules.ts";
import { scanBlock, scanCaseBlock, scanCatch, scanFor, scanForEach, scanIf, scanLoop, scanVariables } from "./scan-statements.ts";
import {
  scanBinary,
  scanCall,
  scanConditional,
  scanDelete,
  scanElementAccess,
  scanExpressionStatement,
  scanIdentifier,
  scanInner,
  scanNew,
  scanShorthand,
  scanSuper,
  scanTag,
  scanThis,
  scanUnary,
} from "./scan-expressions.ts";
import { type Scan, type Scanner, scan, scanAll } from "./scan.ts";
import { handlerTable, type TypeScript, nameOf } from "./syntax.ts";

/** The first pass's table: what to do with each kind of node. Children are walked in no particular order. */
export function createScanners(ts: TypeScript): readonly Scanner[] {
  const K = ts.SyntaxKind;
  return handlerTable<Scanner>(
    ts,
    [
      [K.Identifier, scanIdentifier],
      [K.ThisKeyword, scanThis],
      [K.SuperKeyword, scanSuper],
      [K.PropertyAccessExpression, scanInner],
      [K.ElementAccessExpression, scanElementAccess],
      [K.CallExpression, scanCall],
      [K.NewExpression, scanNew],
      [K.BinaryExpression, scanBinary],
      [K.PrefixUnaryExpression, scanUnary],
      [K.PostfixUnaryExpression, scanUnary],
      [K.DeleteExpression, scanDelete],
      [K.ConditionalExpression, scanConditional],
      [K.ParenthesizedExpression, scanInner],
      [K.NonNullExpression, scanInner],
      [K.AsExpression, scanInner],
      [K.SatisfiesExpression, scanInner],
      [K.TypeAssertionExpression, scanInner],
      [K.ExpressionWithTypeArguments, scanInner],
      [K.TemplateSpan, scanInner],
      [K.AwaitExpression, scanInner],
      [K.TypeOfExpression, scanInner],
      [K.SpreadElement, scanInner],
      [K.SpreadAssignment, scanInner],
      [K.JsxExpression, scanInner],
      [K.TemplateExpression, scanTemplate],
      [K.ObjectLiteralExpression, scanObject],
      [K.ArrayLiteralExpression, scanArray],
      [K.ThrowStatement, scanInner],
      [K.PropertyAssignment, scanProperty],
      [K.ShorthandPropertyAssignment, scanShorthand],
      [K.ArrowFunction, scanFunction],
      [K.FunctionExpression, scanFunction],
      [K.FunctionDeclaration, scanFunctionDeclaration],
      [K.MethodDeclaration, scanMember],
      [K.GetAccessor, scanMember],
      [K.SetAccessor, scanMember],
      [K.ClassDeclaration, scanClass],
      [K.ClassExpression, scanClass],
      [K.ExpressionStatement, scanExpressionStatement],
      [K.ReturnStatement, scanInner],
      [K.Block, scanBlock],
      [K.CaseBlock, scanCaseBlock],
      [K.IfStatement, scanIf],
      [K.ForStatement, scanFor],
      [K.ForInStatement, scanForEach],
      [K.ForOfStatement, scanForEach],
      [K.WhileStatement, scanLoop],
      [K.DoStatement, scanLoop],
      [K.CatchClause, scanCatch],
      [K.VariableStatement, scanVariableStatement],
      [K.VariableDeclarationList, scanVariables],
      [K.LabeledStatement, scanLabeled],
      [K.BreakStatement, skip],
      [K.ContinueStatement, skip],
      [K.ImportDeclaration, scanImportDeclaration],
      [K.ImportEqualsDeclaration, scanImportEquals],
      [K.ExportDeclaration, scanExportDeclaration],
      [K.NamespaceExportDeclaration, skip],
      [K.ModuleDeclaration, scanModuleDeclaration],
      [K.EnumDeclaration, scanEnum],
      [K.InterfaceDeclaration, scanTypeDeclaration],
      [K.TypeAliasDeclaration, scanTypeDeclaration],
      [K.MetaProperty, skip],
      [K.JsxAttribute, scanProperty],
      [K.JsxOpeningElement, scanTag],
      [K.JsxSelfClosingElement, scanTag],
      [K.JsxClosingElement, skip],
    ],
    skip,
    scanChildren(ts),
  );
}

function skip(): undefined {
  return undefined;
}

function scanChildren(ts: TypeScript): Scanner {
  const { forEachChild } = ts;
  return (state, node) => {
    forEachChild(
      node,
      (child) => {
        scan(state, child);
      },
      (children) => {
        scanAll(state, children);
      },
    );
    return undefined;
  };
}

function scanTemplate(state: Scan, node: ts.TemplateExpression): undefined {
  scanAll(state, node.templateSpans);
}

function scanObject(state: Scan, node: ts.ObjectLiteralExpression): undefined {
  scanAll(state, node.properties);
}

function scanArray(state: Scan, node: ts.ArrayLiteralExpression): undefined {
  scanAll(state, node.elements);
}

function scanProperty(state: Scan, node: ts.PropertyAssignment | ts.JsxAttribute): ts.Node | undefined {
  if (state.syntax.isComputedPropertyName(node.name)) scan(state, node.name.expression);
  return node.initializer;
}

function scanLabeled(_: Scan, node: ts.LabeledStatement): ts.Node {
  return node.statement;
}

function scanTypeDeclaration(state: Scan, node: ts.InterfaceDeclaration | ts.TypeAliasDeclaration): undefined {
  state.typeDeclarations.push(node);
  for (const parameter of node.typeParameters ?? []) state.typeParameters.add(parameter.name.text);
  return undefined;
}

function scanEnum(state: Scan, node: ts.EnumDeclaration): undefined {
  state.typeDeclarations.push(node);
  declare(state.scope, nameOf(node.name), Declared.Enum);
  for (const member of node.members) scan(state, member.initializer);
  return undefined;
}
