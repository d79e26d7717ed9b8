import { createRequire } from "node:module";
import type { SourceCode } from "eslint";
import type ts from "typescript";

type TypeScript = typeof ts;

/** A tree, and the compiler to read it with. */
export interface SyntaxTree {
  readonly ts: TypeScript;
  readonly source: ts.SourceFile;
}

/** What `@typescript-eslint/parser` hands over, and what is used of it. */
interface ParserServices {
  readonly esTreeNodeToTSNodeMap?: { readonly get: (node: unknown) => ts.Node | undefined };
}

/**
 * TypeScript's own tree of the text, where the parser made one: then nothing is parsed twice. `own` is the compiler that is loaded anyway; the
 * parser's may be another version, whose trees have other numbers for the kinds of nodes.
 */
export function findTree(sourceCode: SourceCode, own: TypeScript): SyntaxTree | undefined {
  const services = sourceCode.parserServices as ParserServices | undefined;
  const node = services?.esTreeNodeToTSNodeMap?.get(sourceCode.ast);
  if (!node) return undefined;
  for (const compiler of [() => own, loadPeer]) {
    const typescript = compiler();
    // Kinds of nodes are numbered in a row, files near the end: where a file has the right number, the kinds before it have.
    if (node.kind === typescript?.SyntaxKind.SourceFile) return { ts: typescript, source: node as ts.SourceFile };
  }
  return undefined;
}

function loadPeer(): TypeScript | undefined {
  try {
    return createRequire(import.meta.url)("typescript") as TypeScript;
  } catch {
    return undefined;
  }
}
