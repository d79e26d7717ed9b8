import { createRequire } from "node:module";
import type ts from "typescript";

/** TypeScript's compiler, as whoever reads its trees is handed it. */
export type TypeScript = typeof ts;

let loaded: TypeScript | undefined;

/** Loads ts-morph, and with it TypeScript, when the first tree is asked for: it takes a fifth of a second. */
export function loadTypeScript(): TypeScript {
  // ts-morph brings its own copy of the compiler; its types are those of the package typescript.
  loaded ??= (createRequire(import.meta.url)("ts-morph") as { readonly ts: TypeScript }).ts;
  return loaded;
}
