import type ts from "typescript";
import { NONE, Op } from "../ir.ts";
import type { Lowering } from "./context.ts";
import { emit } from "./emit.ts";
import { parametersOf } from "./function-values.ts";
import { bindPattern, withDefault } from "./patterns.ts";
import { resolve } from "./scopes.ts";
import { nameOf } from "./syntax.ts";

/** Receives the arguments, and takes them apart. */
export function bindParameters(context: Lowering, node: ts.FunctionLikeDeclaration): void {
  parametersOf(context, node).forEach((parameter, index) => {
    bindParameter(context, parameter, index);
  });
}

function bindParameter(context: Lowering, parameter: ts.ParameterDeclaration, index: number): void {
  const { name } = parameter;
  const argument = emit(context, Op.Param, index, parameter.dotDotDotToken === undefined ? NONE : 1, NONE, name);
  const initial = withDefault(context, argument, parameter.initializer);
  bindPattern(context, name, initial);
  if (!context.syntax.isIdentifier(name)) return;
  const variable = resolve(context.scope, nameOf(name));
  if (variable !== undefined) context.parameters.push({ index, variable, initial });
}
