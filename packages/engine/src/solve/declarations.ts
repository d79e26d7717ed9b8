import { Op, type TypeFacts } from "../ir.ts";
import type { LinkedModule } from "../link/program.ts";
import type { SolveState } from "./state.ts";

/** A class, interface or other type of the project, by the module that declares it. */
export interface Declaration {
  readonly module: LinkedModule;
  readonly name: string;
}

/** The declaration that a type names; undefined where it names none of the project. */
export function declarationOf(state: SolveState, module: LinkedModule, type: TypeFacts | undefined): Declaration | undefined {
  if (type?.kind === "local") return { module, name: type.name };
  const imported = type?.kind === "imported" ? module.facts.imports[type.import] : undefined;
  const target = imported && state.program.resolve(module, imported.specifier);
  if (type?.kind !== "imported" || target?.kind !== "file") return undefined;
  return findDeclaration(state, target.file, imported?.name === "*" ? (type.path[0] ?? "") : (imported?.name ?? ""));
}

const MAX_HOPS = 12;

/** The module that declares a type or class which a file exports, through re-exports. */
function findDeclaration(state: SolveState, file: string, name: string, hops: number = MAX_HOPS): Declaration | undefined {
  const module = state.program.byFile.get(file);
  if (!module || hops === 0) return undefined;
  if (declares(module, name)) return { module, name };
  for (const item of module.facts.exports) {
    if (item.kind === "local" && item.name === name) {
      const value = module.facts.classes.find(
        (cls) => module.facts.kind[item.value] === Op.Class && module.facts.classes[module.facts.x[item.value] ?? -1] === cls,
      );
      if (value) return { module, name: value.name };
    }
    if (item.kind === "local" || (item.kind === "reexport" && item.name !== name)) continue;
    const target = state.program.resolve(module, item.specifier);
    if (target.kind !== "file") continue;
    const found = findDeclaration(state, target.file, item.kind === "reexport" ? item.importName : name, hops - 1);
    if (found) return found;
  }
  return undefined;
}

function declares(module: LinkedModule, name: string): boolean {
  return module.facts.declaredTypes.some((item) => item.name === name) || module.facts.classes.some((item) => item.name === name);
}
