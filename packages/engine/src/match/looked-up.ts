import { Op, type Operand } from "../ir.ts";
import { constantsOf, definitionsOf } from "../link/definitions.ts";
import { argumentOf, constantOf, operandsOf, plainValue, plainValues, type LinkedModule } from "../link/program.ts";
import { CALLEE } from "../solve/instances.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import type { Anchor, Edge, Instance } from "../solve/tracking.ts";

/**
 * Whether data comes from, or goes into, a method of one of many objects that the program looks up by a name of its own, `registry.get("search").run(query)`,
 * while nothing where that method or its class stands says the name: it is but one of them that runs, and hardly this one.
 */
export function isOneOfMany(state: SolveState, trace: readonly Edge[]): boolean {
  return trace.some((edge, index) => {
    const way: Way = { trace, index };
    if (edge.via.kind === "return") return isUnlikely(state, way, { instance: edge.instance, call: edge.via.call }, edge.via.exit.instance);
    const caller = trace[index - 1]?.instance;
    return (
      edge.via.kind === "enter" && caller !== undefined && isUnlikely(state, way, { instance: caller, call: edge.via.call }, edge.instance)
    );
  });
}

/** A place on a way. */
interface Way {
  readonly trace: readonly Edge[];
  readonly index: number;
}

/** Methods that one call may reach before they are many. */
const MANY = 8;

function isUnlikely(state: SolveState, way: Way, { instance, call }: Anchor, callee: Instance): boolean {
  const targets = (instance.calls.get(call)?.targets ?? []).filter(({ role }) => role === CALLEE);
  if (targets.length < MANY || !targets.some((target) => target.instance === callee)) return false;
  const module = moduleOf(state, instance);
  const names = module.facts.kind[call] === Op.Call ? namesOf(state, way, instance, module.facts.y[call] ?? -1) : [];
  const owner = state.program.modules[callee.receiver?.module ?? callee.module];
  return names.length > 0 && owner !== undefined && !names.some((name) => says(state, owner, name));
}

/** The texts by which a value is looked up, where nothing else decides which it is. */
function namesOf(state: SolveState, way: Way, instance: Instance, value: Operand): readonly string[] {
  const { facts } = moduleOf(state, instance);
  const names = plainValues(facts, value).flatMap((found) =>
    found >= 0 && facts.kind[found] === Op.Call
      ? operandsOf(facts, found).map((operand) => textOf(state, way, instance, operand))
      : [undefined],
  );
  return names.every((name) => typeof name === "string") ? names : [];
}

/** What is written for an operand, or for the parameter that it is, where the way came into the function or leaves it. */
function textOf(state: SolveState, way: Way, instance: Instance, operand: Operand): unknown {
  const { facts } = moduleOf(state, instance);
  const at = plainValue(facts, operand);
  const from = at >= 0 && facts.kind[at] === Op.Param ? callOf(way, instance) : undefined;
  if (!from) return constantOf(facts, operand);
  const caller = moduleOf(state, from.instance).facts;
  return constantOf(caller, argumentOf(caller, from.call, facts.x[at] ?? -1) ?? -1);
}

/** The call by which a way came into a function, or else the one that it leaves it to. */
function callOf({ trace, index }: Way, instance: Instance): Anchor | undefined {
  for (let at = index; at > 0; at--) {
    const [edge, before] = [trace[at], trace[at - 1]];
    if (edge?.via.kind === "enter" && edge.instance === instance && before) return { instance: before.instance, call: edge.via.call };
  }
  for (const { via, instance: caller } of trace.slice(index + 1))
    if (via.kind === "return" && via.exit.instance === instance) return { instance: caller, call: via.call };
  return undefined;
}

/** Whether a name is written in a file, or is a constant that the file imports. */
function says({ program }: SolveState, module: LinkedModule, name: string): boolean {
  if (module.facts.constants.includes(name)) return true;
  const imported = module.entries.flatMap(({ inflows }) => inflows).filter((value) => module.facts.kind[value] === Op.Import);
  return imported.some((value) => constantsOf(definitionsOf(program, module, value)).includes(name));
}
