import { CallFlag, FunctionFlag, Op } from "../../ir.ts";
import { fieldWritesOf, versionsPutBack } from "../../link/field-writes.ts";
import { keyOfFunction } from "../../link/identity.ts";
import type { LinkedModule } from "../../link/program.ts";
import { callGraphView } from "../../solve/call-graph.ts";
import { lineage } from "../../solve/members.ts";
import { EACH } from "../../solve/paths.ts";
import { edgesAt, type CallOnWay } from "../../solve/state.ts";
import { NO_CHOICE, type Choice, type Chosen, type ObjectValue } from "./choice.ts";
import { returnsOf, textOf, type Evaluation } from "./evaluation.ts";
import { isOwnCall } from "./own-calls.ts";

/** What `this` is: the object whose method or constructor runs. */
export function evaluateReceiver(
  evaluation: Evaluation,
  module: LinkedModule,
  value: number,
  keys: readonly string[],
  choice: Choice,
): readonly Chosen[] {
  const fn = module.functionOfValue[value] ?? 0;
  const facts = module.facts.functions[fn];
  const [key, ...rest] = keys;
  if (facts && facts.ownerClass >= 0 && (facts.flags & FunctionFlag.Static) !== 0)
    return key === undefined ? [] : readStatic(evaluation, module, facts.ownerClass, key, rest, choice);
  return receiversOf(evaluation, module, fn, choice).flatMap((found) => evaluation.follow(found, keys, found.choice));
}

/** The objects for which a function of a class may run. */
function receiversOf(evaluation: Evaluation, module: LinkedModule, fn: number, choice: Choice): readonly Chosen[] {
  const known = evaluation.choices.receiverOf(choice, keyOfFunction(module, fn));
  if (known) return [{ value: known, choice }];
  const owner = module.facts.functions[fn]?.ownerClass ?? -1;
  if (owner < 0) return [];
  const by = evaluation.choices.callerOf(choice, keyOfFunction(module, fn));
  const given = by ? receiversAt(evaluation, by, choice) : receiversOfCallers(evaluation, module, fn, choice);
  const found = given.flatMap(({ value, choice: under }) =>
    value.kind === "object" && isOfClass(evaluation, value, module, owner) ? [{ value, choice: under }] : [],
  );
  const seen = found.length > 0 ? found : seenAt(evaluation, module, fn).map((value) => ({ value, choice }));
  const all = seen.length > 0 ? seen : concreteClasses(evaluation, module, owner).map((value) => ({ value, choice }));
  return all.map(({ value, choice: under }) => ({ value, choice: evaluation.choices.withReceiver(under, module, fn, value) }));
}

/** The objects for which the callers of a method run it. Which there are is asked once for all runs, and what fits this one is taken of the answer. */
function receiversOfCallers(evaluation: Evaluation, module: LinkedModule, fn: number, choice: Choice): readonly Chosen[] {
  const callers = callGraphView(evaluation.state)
    .callersOf(module, fn)
    .filter((caller) => !isOwnCall(caller.module, caller.call, { module, fn }));
  return callers.flatMap((caller) =>
    receiversAt(evaluation, caller, NO_CHOICE).flatMap((found) =>
      found.value.kind === "object" &&
      isRunFor(evaluation, found.value, caller, module, fn) &&
      evaluation.choices.agree(choice, found.choice)
        ? [{ ...found, choice: evaluation.choices.enter(evaluation.choices.merge(choice, found.choice), module, fn, caller) }]
        : [],
    ),
  );
}

/** Whether a call of a method runs it for an object: not where a class below has another of that name, unless that one calls it. */
function isRunFor({ state }: Evaluation, object: ObjectValue, caller: CallOnWay, module: LinkedModule, fn: number): boolean {
  if (((caller.module.facts.z[caller.call] ?? 0) & CallFlag.Super) !== 0) return true;
  const wanted = module.facts.functions[fn]?.name;
  for (const at of lineageOf(state, object.module, object.class)) {
    const owner = state.program.modules[at.module];
    const member = owner?.facts.classes[at.class]?.members.find(({ name, static: isStatic }) => name === wanted && !isStatic);
    if (member) return owner === module && member.function === fn;
  }
  return true;
}

/** The classes whose objects were seen to come to a function as its receiver. */
function seenAt({ state }: Evaluation, module: LinkedModule, fn: number): readonly ObjectValue[] {
  const found = new Map<string, ObjectValue>();
  for (const instance of state.instances.of(module.index, fn))
    for (const receiver of module.entries[fn]?.receivers ?? [])
      for (const { fact } of edgesAt(instance, receiver)) {
        const { atom, path } = fact;
        const owner = atom.kind === "object" && path.length === 0 ? state.program.modules[atom.module] : undefined;
        if (atom.kind !== "object" || !owner) continue;
        found.set(`${atom.module}:${atom.class}`, { kind: "object", module: owner, class: atom.class, made: undefined });
      }
  return [...found.values()];
}

function receiversAt(evaluation: Evaluation, { module, call }: CallOnWay, choice: Choice): readonly Chosen[] {
  const { facts } = module;
  const flags = facts.z[call] ?? 0;
  if ((flags & CallFlag.Super) !== 0) return receiversOf(evaluation, module, module.functionOfValue[call] ?? 0, choice);
  if ((flags & CallFlag.New) !== 0) return evaluation.visit(module, call, [], choice);
  return evaluation.visit(module, facts.y[call] ?? -1, [], choice);
}

function isOfClass({ state }: Evaluation, object: ObjectValue, module: LinkedModule, cls: number): boolean {
  return lineageOf(state, object.module, object.class).some((at) => at.module === module.index && at.class === cls);
}

/** A class and those that it extends, the nearest first. */
export function lineageOf(state: Evaluation["state"], module: LinkedModule, cls: number): ReturnType<typeof lineage> {
  return lineage(state, { module: module.index, class: cls, closure: undefined });
}

/** A class and those that extend it, if nobody is seen to make an object of any; those that others extend are there for them. */
function concreteClasses({ state }: Evaluation, module: LinkedModule, cls: number): readonly ObjectValue[] {
  const found: ObjectValue[] = [];
  const open = [{ module, class: cls }];
  for (const at of open) {
    const name = at.module.facts.classes[at.class]?.name ?? "";
    const below =
      name === ""
        ? []
        : state.implementers(at.module, name).filter((each) => !open.some((one) => one.module === each.module && one.class === each.class));
    if (below.length === 0) found.push({ kind: "object", ...at, made: undefined });
    else open.push(...below);
  }
  return found;
}

/** A member of an object: what its class, or one that this extends, writes into the field, or its method. */
export function readMember(
  evaluation: Evaluation,
  object: ObjectValue,
  key: string,
  rest: readonly string[],
  choice: Choice,
): readonly Chosen[] {
  if (key === EACH) return [];
  const { state } = evaluation;
  const found: Chosen[] = [];
  let made = object.made;
  for (const at of lineageOf(state, object.module, object.class)) {
    const module = state.program.modules[at.module];
    const cls = module?.facts.classes[at.class];
    if (!module || !cls) continue;
    const here =
      made && cls.constructorFunction >= 0 ? evaluation.choices.enter(choice, module, cls.constructorFunction, made, object) : choice;
    found.push(...readField(evaluation, module, at.class, key, rest, here, object));
    if (found.length > 0 && rest.length === 0) return found;
    const member = cls.members.find(({ name, static: isStatic, kind }) => name === key && !isStatic && kind !== "setter");
    if (member) {
      const under = evaluation.choices.withReceiver(here, module, member.function, object);
      if (member.kind === "method")
        return rest.length === 0 ? [{ value: { kind: "function", module, fn: member.function }, choice: under }] : found;
      return [...found, ...returnsOf(evaluation, module, member.function, rest, under)];
    }
    if (cls.constructorFunction >= 0) made = superCallIn(module, cls.constructorFunction);
  }
  return found;
}

function readField(
  evaluation: Evaluation,
  module: LinkedModule,
  cls: number,
  key: string,
  rest: readonly string[],
  choice: Choice,
  object: ObjectValue,
): readonly Chosen[] {
  return fieldWritesOf(module, cls, key).flatMap((operand) => {
    const fn = operand >= 0 ? (module.functionOfValue[operand] ?? 0) : -1;
    const isOwn = fn >= 0 && module.facts.functions[fn]?.ownerClass === cls;
    const here = isOwn ? evaluation.choices.withReceiver(choice, module, fn, object) : choice;
    const versions = versionsPutBack(module, operand, key);
    // What is put back stands there by another write: only what was done to it since is to be told.
    if (versions) return rest.length === 0 ? [] : versions.flatMap((version) => evaluation.added(module, version, rest, here));
    const found = evaluation.visit(module, operand, rest, here);
    return rest.length === 0 ? writtenInClass(module, cls, found) : found;
  });
}

/** A text that a class says of itself is written in that class, whoever reads it there. */
function writtenInClass(module: LinkedModule, cls: number, found: readonly Chosen[]): readonly Chosen[] {
  const { start = 0, stop = 0 } = module.facts.classes[cls] ?? {};
  return found.map((each) =>
    each.written === undefined && textOf(each) !== undefined ? { ...each, written: { module, span: { start, stop } } } : each,
  );
}

function superCallIn(module: LinkedModule, constructor: number): CallOnWay | undefined {
  const { facts } = module;
  const { first = 0, end = 0 } = facts.functions[constructor] ?? {};
  for (let value = first; value < end; value++)
    if (facts.kind[value] === Op.Call && ((facts.z[value] ?? 0) & CallFlag.Super) !== 0) return { module, call: value };
  return undefined;
}

/** A static member of a class, its own or inherited. */
export function readStaticMember(
  evaluation: Evaluation,
  module: LinkedModule,
  cls: number,
  [key, ...rest]: readonly string[],
  choice: Choice,
): readonly Chosen[] {
  return key === undefined || key === EACH ? [] : readStatic(evaluation, module, cls, key, rest, choice);
}

function readStatic(
  evaluation: Evaluation,
  module: LinkedModule,
  cls: number,
  key: string,
  rest: readonly string[],
  choice: Choice,
): readonly Chosen[] {
  for (const at of lineageOf(evaluation.state, module, cls)) {
    const owner = evaluation.state.program.modules[at.module];
    const facts = owner?.facts.classes[at.class];
    if (!owner || !facts) continue;
    const found = fieldWritesOf(owner, at.class, key).flatMap((operand) => evaluation.visit(owner, operand, rest, choice));
    if (found.length > 0) return rest.length === 0 ? writtenInClass(owner, at.class, found) : found;
    const member = facts.members.find((each) => each.name === key && each.static && each.kind !== "setter");
    if (member?.kind === "method")
      return rest.length === 0 ? [{ value: { kind: "function", module: owner, fn: member.function }, choice }] : [];
    if (member) return returnsOf(evaluation, owner, member.function, rest, choice);
  }
  return [];
}
