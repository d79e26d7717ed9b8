import type ts from "typescript";

/** The compiler, as handed in: the numbers of syntax kinds differ between its versions. */
export type TypeScript = typeof ts;

/**
 * What is done with a node, by its kind. A handler takes the one type of node that it is registered for, which the table cannot know; declared as
 * a method, the parameter may be narrower.
 */
export type Handler<State, Result> = { bivariant(state: State, node: ts.Node): Result }["bivariant"];

/** A table of handlers by syntax kind: `token` for tokens and types, `otherwise` for all other kinds that have no entry. */
export function handlerTable<Entry>(
  ts: TypeScript,
  entries: readonly (readonly [ts.SyntaxKind, Entry])[],
  token: Entry,
  otherwise: Entry,
): readonly Entry[] {
  const { Count, LastToken, FirstTypeNode, LastTypeNode } = ts.SyntaxKind;
  const table = new Array<Entry>(Count).fill(otherwise);
  table.fill(token, 0, LastToken + 1).fill(token, FirstTypeNode, LastTypeNode + 1);
  for (const [kind, handler] of entries) table[kind] = handler;
  return table;
}

/** A name as the tree spells it, which is how scopes know it: one more underscore before names that start with two. */
export function nameOf(node: ts.Identifier | ts.PrivateIdentifier): string {
  return node.escapedText as string; // A branded string.
}
