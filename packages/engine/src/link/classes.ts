import { addTo } from "@sluice/core";
import { Op, type TypeFacts } from "../ir.ts";
import { definitionsOf } from "./definitions.ts";
import { numberOfPair } from "./identity.ts";
import type { LinkedModule, Program } from "./program.ts";

/** A class of the project. */
export interface ClassReference {
  readonly module: LinkedModule;
  readonly class: number;
}

/** Which classes extend and implement which. */
export interface ClassGraph {
  /** The class of the project that a class extends. */
  readonly superclassOf: (module: number, cls: number) => ClassReference | undefined;
  /** Whether a class extends another one of the project, or is extended by one. */
  readonly hasKin: (module: number, cls: number) => boolean;
  /** Classes that implement the interface, or extend the class, `name` that `module` declares. */
  readonly implementers: (module: LinkedModule, name: string) => readonly ClassReference[];
}

/** Reads the class graph off a program. */
export function buildClassGraph(program: Program): ClassGraph {
  const superclasses = new Map<number, ClassReference>();
  const implementers = new Map<string, ClassReference[]>();
  const related = new Set<string>();
  for (const module of program.modules) {
    module.facts.classes.forEach((cls, index) => {
      const own: ClassReference = { module, class: index };
      const base = findClass(program, module, cls.superclass);
      if (base) {
        superclasses.set(numberOfPair(module.index, index), base);
        related.add(`${module.index}:${index}`).add(`${base.module.index}:${base.class}`);
        addTo(implementers, `${base.module.index}:${base.module.facts.classes[base.class]?.name ?? ""}`, own);
      }
      for (const type of cls.implements)
        for (const key of typeKeys(program, module, module.facts.types[type])) addTo(implementers, key, own);
    });
  }
  return {
    superclassOf: (module, cls) => superclasses.get(numberOfPair(module, cls)),
    hasKin: (module, cls) => related.has(`${module}:${cls}`),
    implementers: (module, name) => implementers.get(`${module.index}:${name}`) ?? [],
  };
}

function findClass(program: Program, module: LinkedModule, operand: number): ClassReference | undefined {
  for (const found of definitionsOf(program, module, operand)) {
    if (found.operand >= 0 && found.module.facts.kind[found.operand] === Op.Class)
      return { module: found.module, class: found.module.facts.x[found.operand] ?? 0 };
  }
  return undefined;
}

/** Names of a declared type, by the module that declares it. */
function typeKeys(program: Program, module: LinkedModule, type: TypeFacts | undefined): string[] {
  if (type?.kind === "local") return [`${module.index}:${type.name}`];
  if (type?.kind !== "imported") return [];
  const imported = module.facts.imports[type.import];
  const target = imported ? program.resolve(module, imported.specifier) : undefined;
  if (!imported || target?.kind !== "file") return [];
  return declaringModules(program, target.file).map((at) => `${at}:${imported.name === "*" ? (type.path[0] ?? "") : imported.name}`);
}

/** The module in a file and those that it re-exports from, near ones first: the name may come from any of them. */
function declaringModules(program: Program, file: string): number[] {
  const found = new Set<number>();
  const files = [file];
  // The list grows while it is read: barrels of barrels, each module once however many ways lead to it.
  for (const next of files) {
    const module = program.byFile.get(next);
    if (!module || found.has(module.index)) continue;
    found.add(module.index);
    for (const item of module.facts.exports) {
      if (item.kind === "local") continue;
      const target = program.resolve(module, item.specifier);
      if (target.kind === "file") files.push(target.file);
    }
  }
  return [...found];
}
