import { createRequire } from "node:module";
import type ts from "typescript";

/** TypeScript's compiler, as whoever reads its trees is handed it. */
export type TypeScript = typeof ts;

let loaded: TypeScript | undefined;

/**
 * Loads TypeScript when the first tree is asked for: it takes a fifth of a second. It is ts-morph's copy of the compiler, without the rest of
 * ts-morph, which would take a third longer and is needed for type questions only.
 */
export function loadTypeScript(): TypeScript {
  // Its types are those of the package typescript.
  loaded ??= createRequire(import.meta.url)("@ts-morph/common/dist/typescript.js") as TypeScript;
  return loaded;
}
