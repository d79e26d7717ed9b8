import type ts from "typescript";
import type { Syntax } from "./questions.ts";

/** The directive that a body begins with, such as `use server`; strictness is of no interest (ECMA-262, section 11.2.1). */
export function directiveOf(syntax: Syntax, statements: ts.NodeArray<ts.Statement>): string {
  for (const statement of statements) {
    if (!syntax.isExpressionStatement(statement) || !syntax.isText(statement.expression)) return "";
    if (statement.expression.text !== "use strict") return statement.expression.text;
  }
  return "";
}
