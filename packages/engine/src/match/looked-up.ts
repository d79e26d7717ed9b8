import { Op, type Operand } from "../ir.ts";
import { constantsOf, definitionsOf } from "../link/definitions.ts";
import { constantOf, operandsOf, plainValues, type LinkedModule } from "../link/program.ts";
import { CALLEE } from "../solve/instances.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import type { Anchor, Edge, Instance } from "../solve/tracking.ts";

/**
 * Whether data comes from, or goes into, a method of one of many objects that the program looks up by a name of its own, `registry.get("search").run(query)`,
 * while nothing where that method or its class stands says the name: it is but one of them that runs, and hardly this one.
 */
export function isOneOfMany(state: SolveState, trace: readonly Edge[]): boolean {
  return trace.some((edge, index) => {
    if (edge.via.kind === "return") return isUnlikely(state, { instance: edge.instance, call: edge.via.call }, edge.via.exit.instance);
    const caller = trace[index - 1]?.instance;
    return edge.via.kind === "enter" && caller !== undefined && isUnlikely(state, { instance: caller, call: edge.via.call }, edge.instance);
  });
}

/** Methods that one call may reach before they are many. */
const MANY = 8;

function isUnlikely(state: SolveState, { instance, call }: Anchor, callee: Instance): boolean {
  const targets = (instance.calls.get(call)?.targets ?? []).filter(({ role }) => role === CALLEE);
  if (targets.length < MANY || !targets.some((target) => target.instance === callee)) return false;
  const module = moduleOf(state, instance);
  const names = module.facts.kind[call] === Op.Call ? namesOf(module, module.facts.y[call] ?? -1) : [];
  const owner = state.program.modules[callee.receiver?.module ?? callee.module];
  return names.length > 0 && owner !== undefined && !names.some((name) => says(state, owner, name));
}

/** The texts by which a value is looked up, where nothing else decides which it is. */
function namesOf({ facts }: LinkedModule, value: Operand): readonly string[] {
  const names = plainValues(facts, value).flatMap((found) =>
    found >= 0 && facts.kind[found] === Op.Call ? operandsOf(facts, found).map((operand) => constantOf(facts, operand)) : [undefined],
  );
  return names.every((name) => typeof name === "string") ? names : [];
}

/** Whether a name is written in a file, or is a constant that the file imports. */
function says({ program }: SolveState, module: LinkedModule, name: string): boolean {
  if (module.facts.constants.includes(name)) return true;
  const imported = module.entries.flatMap(({ inflows }) => inflows).filter((value) => module.facts.kind[value] === Op.Import);
  return imported.some((value) => constantsOf(definitionsOf(program, module, value)).includes(name));
}
