import { Op } from "../ir.ts";
import type { ClassGraph } from "./classes.ts";
import { keyOfFunction } from "./identity.ts";
import { keyOf, type LinkedModule, type Program } from "./program.ts";

const MAX_INHERITANCE = 16;

/**
 * Methods that call, on their own receiver, a method which several classes have in their own way: `run() { this.step(); }`. Which one that is, depends on
 * the object, so the solver keeps such methods apart by call site.
 */
export function findTemplateMethods(program: Program, { superclassOf }: Pick<ClassGraph, "superclassOf">): ReadonlySet<string> {
  const variants = new Map<string, Set<string>>();
  for (const module of program.modules) {
    module.facts.classes.forEach((cls, index) => {
      const own = cls.members.filter((member) => member.kind === "method" && !member.static).map(({ name }) => name);
      let base = superclassOf(module.index, index);
      if (!base) return;
      for (let depth = 0; base && depth < MAX_INHERITANCE; depth++) {
        const key = `${base.module.index}:${base.class}`;
        const known = variants.get(key) ?? new Set<string>();
        for (const name of own) known.add(name);
        variants.set(key, known);
        base = superclassOf(base.module.index, base.class);
      }
    });
  }
  const found = new Set<string>();
  for (const module of program.modules) markTemplates(module, variants, found);
  return found;
}

function markTemplates(module: LinkedModule, variants: ReadonlyMap<string, ReadonlySet<string>>, found: Set<string>): void {
  const { facts, functionOfValue } = module;
  facts.kind.forEach((kind, value) => {
    if (kind !== Op.Call) return;
    const callee = facts.x[value] ?? -1;
    const receiver = facts.y[value] ?? -1;
    if (callee < 0 || receiver < 0 || facts.kind[callee] !== Op.Load || !isReceiver(module, receiver)) return;
    const fn = functionOfValue[value] ?? 0;
    const owner = facts.functions[fn]?.ownerClass ?? -1;
    const name = keyOf(facts, facts.y[callee] ?? -1);
    if (owner >= 0 && name !== undefined && variants.get(`${module.index}:${owner}`)?.has(name)) found.add(keyOfFunction(module, fn));
  });
}

/** Whether a value is `this`, also after calls and writes. */
function isReceiver({ facts }: LinkedModule, value: number): boolean {
  let at = value;
  for (let hops = 0; at >= 0 && hops < MAX_INHERITANCE; hops++) {
    const kind = facts.kind[at];
    if (kind === Op.This) return true;
    if (kind !== Op.Post && kind !== Op.Pi && kind !== Op.Store && kind !== Op.Typed) return false;
    at = facts.x[at] ?? -1;
  }
  return false;
}
