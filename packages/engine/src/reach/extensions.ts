import type { ToolRow } from "@sluice/core";
import type { LinkedModule } from "../link/program.ts";
import { closure } from "../resolve/automaton.ts";
import type { SolveState } from "../solve/state.ts";

/** A class of the project that extends a class of a library of which a row says that it makes tools. */
export interface Extension {
  readonly module: LinkedModule;
  readonly class: number;
  readonly row: ToolRow;
  readonly package: string;
}

/** Every such class, once for each row. */
export function findExtensions(state: SolveState): readonly Extension[] {
  const found: Extension[] = [];
  for (const [id, bases] of state.extended) {
    const [index = -1, cls = -1] = id.split(":").map(Number);
    const module = state.program.modules[index];
    if (!module) continue;
    const rows = new Set(bases.flatMap(closure).flatMap(({ callRows }) => callRows));
    for (const { form, says, package: owner } of rows)
      if (form === "extend" && says.kind === "tool") found.push({ module, class: cls, row: says.row, package: owner });
  }
  return found;
}
