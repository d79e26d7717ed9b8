import { groupBy, type ToolRow } from "@sluice/core";
import { Op, type Operand } from "../ir.ts";
import { definitionsAt, type Definition } from "../link/definitions.ts";
import { keyOfPlace } from "../link/identity.ts";
import { argumentCount, argumentOf, isSuperCall, type LinkedModule } from "../link/program.ts";
import type { RelativePath } from "../resolve/relative-path.ts";
import { callGraphView, passedOnBy } from "../solve/call-graph.ts";
import { findMember } from "../solve/members.ts";
import { isPath, isRoleOf } from "../solve/positions.ts";
import { edgesAt, moduleOf, type SolveState } from "../solve/state.ts";
import type { Instance } from "../solve/tracking.ts";
import { forEachCallRow, type CallPlace } from "./call-rows.ts";
import { definitionsBelow, entriesOf, hasSpread, pathOf, textBelow, textOfField, type WrittenText } from "./definitions.ts";
import { identity, keyOfClass, type FoundTool } from "./found-tool.ts";
import { findBuiltIn } from "./built-in-tools.ts";
import { NO_CHOICE, type Chosen } from "./choices/choice.ts";
import { mayHold } from "./conditions.ts";
import { evaluateBelow, evaluateWaysBelow } from "./choices/evaluate.ts";
import { textOf } from "./choices/evaluation.ts";
import { evaluateAt } from "./choices/tool-values.ts";
import { findExtensions, type Extension } from "./extensions.ts";
import { functionsHeld, functionsHeldAnywhere, runBy } from "./given-functions.ts";
import { isAbsent } from "./options.ts";
import type { Start } from "./walk.ts";

/** All tools that models know, in order of place. */
export function findTools(state: SolveState): readonly FoundTool[] {
  const found = new Map<string, FoundTool>();
  const add = (tool: FoundTool): void => {
    const known = found.get(tool.key);
    if (!known) found.set(tool.key, tool);
    else {
      const isOther = ({ row, place }: FoundTool): boolean =>
        row !== tool.row || (row.builtIn !== undefined && place?.call !== tool.place?.call);
      if (isOther(known) && known.others.every(isOther)) known.others.push(tool);
      known.givenAt.push(...tool.givenAt);
      for (const start of tool.starts) if (!known.starts.some(({ instance }) => instance === start.instance)) known.starts.push(start);
    }
  };
  const extensions = findExtensions(state);
  const extending = new Set(extensions.map(({ module, class: index }) => keyOfClass(module, index)));
  forEachCallRow(state, "tool", (place, { says: { row }, at, package: owner }) => {
    if (extending.has(classMadeBy(state, place) ?? "")) return;
    if (row.arguments !== undefined && argumentCount(moduleOf(state, place.instance).facts, place.call) !== row.arguments) return;
    if (!mayHold(state, place, row.when)) return;
    state.use(row);
    for (const tool of toolsAt(state, place, row, at, owner)) add(tool);
  });
  for (const extension of extensions) {
    state.use(extension.row);
    add(classTool(state, extension));
  }
  return [...found.values()].sort((a, b) => a.module.index - b.module.index || a.at - b.at);
}

function toolsAt(state: SolveState, place: CallPlace, row: ToolRow, at: RelativePath | undefined, owner: string): readonly FoundTool[] {
  if (!at) return [callTool(state, place, row, owner)];
  return row.builtIn ? findBuiltIn(state, place, row, row.builtIn, at, owner) : objectTools(state, place, row, at, owner);
}

/** `tool({ … })`, `server.registerTool("name", …)`. */
function callTool(state: SolveState, place: CallPlace, row: ToolRow, owner: string): FoundTool {
  const module = moduleOf(state, place.instance);
  const handler = row.handler === undefined ? undefined : pathOf(row.handler);
  const madeBy = classMadeBy(state, place);
  return {
    ...identity(module, place.call),
    ...(madeBy === undefined ? {} : { origin: madeBy }),
    package: owner,
    row,
    place,
    others: [],
    givenAt: [place],
    object: undefined,
    name: nameOfCall(state, place, row) ?? keyAround(module, place.call),
    description: row.description === undefined ? undefined : textBelow(state, place, pathOf(row.description)),
    starts: handler ? startsOfHandler(state, place, handler) : [],
  };
}

/** The class whose objects a call of `super` in its constructor makes. */
function classMadeBy(state: SolveState, { instance, call }: CallPlace): string | undefined {
  const module = moduleOf(state, instance);
  if (!isSuperCall(module.facts, call)) return undefined;
  const index = module.facts.classes.findIndex(({ constructorFunction }) => constructorFunction === instance.fn);
  return index < 0 ? undefined : keyOfClass(module, index);
}

function nameOfCall(state: SolveState, place: CallPlace, { name, orName }: ToolRow): WrittenText | undefined {
  if (name === undefined) return undefined;
  const written = textBelow(state, place, pathOf(name));
  if (written || orName === undefined || !isAbsent(state, place, name)) return written;
  return { module: moduleOf(state, place.instance), text: orName, span: undefined };
}

/** Objects that are tools: elements of a list, or fields of an object of tools. */
function objectTools(state: SolveState, place: CallPlace, row: ToolRow, at: RelativePath, owner: string): readonly FoundTool[] {
  return objectsAt(state, place, row, at)
    .filter((object) => object.operand >= 0 && object.module.facts.kind[object.operand] === Op.Object && mayHaveName(object, row, at))
    .map((object) => {
      const { module, operand } = object;
      const field = (path: string | undefined): WrittenText | undefined => fieldText(state, object, path, at);
      return {
        ...identity(module, operand),
        package: owner,
        row,
        place,
        others: [],
        givenAt: [place],
        object,
        name: row.name === undefined ? keyAround(module, operand) : field(row.name),
        description: field(row.description),
        starts: row.handler === undefined ? [] : startsOfField(state, object, fieldsBelow(row.handler, at)),
      };
    });
}

/** What stands at a path; of a list that the program fills bit by bit, wherever it does so, what has a name of its own. */
function objectsAt(state: SolveState, place: CallPlace, row: ToolRow, at: RelativePath): readonly Definition[] {
  const fields = row.name === undefined ? [] : fieldsBelow(row.name, at);
  const isNamed = (ways: readonly Chosen[]): boolean => {
    if (fields.length === 0) return ways.some(({ key }) => key !== undefined);
    for (const names of evaluateWaysBelow(state, ways, fields)) if (names.some((name) => textOf(name) !== undefined)) return true;
    return false;
  };
  const found = new Map(definitionsBelow(state, place, at).map((each) => [keyOfDefinition(each), each]));
  // One object may be come by in hundreds of ways: what its name is in each of them is asked when it is told apart.
  for (const [key, ways] of groupBy(evaluateAt(state, place, at), ({ value }) =>
    value.kind === "made" ? keyOfDefinition(value) : undefined,
  )) {
    const [first] = ways;
    if (key !== undefined && first?.value.kind === "made" && isNamed(ways)) found.set(key, first.value);
  }
  return [...found.values()].flatMap((each) => handedBack(state, each));
}

/** What a library call gives back as it was given it, `Object.freeze({ … })`: it is written there, and has its fields there. */
function handedBack(state: SolveState, definition: Definition): readonly Definition[] {
  const { module, operand } = definition;
  const given = operand >= 0 && module.facts.kind[operand] === Op.Call ? passedOnBy(state, module, operand) : [];
  if (given.length === 0) return [definition];
  return given.flatMap((each) => definitionsAt(state.program, module, each, [], callGraphView(state)));
}

function keyOfDefinition({ module, operand }: Definition): string {
  return keyOfPlace(module, operand);
}

/** Whether an object may hold what a row calls its name: one that is written otherwise is another row's, or no tool. */
function mayHaveName({ module, operand }: Definition, { name }: ToolRow, at: RelativePath): boolean {
  const [key] = name === undefined ? [] : fieldsBelow(name, at);
  return key === undefined || hasSpread(module, operand) || entriesOf(module, operand).some(([entry]) => entry === key);
}

/** A class of the project that extends a tool class of a library. */
function classTool(state: SolveState, { row, module, class: index, package: owner }: Extension): FoundTool {
  const facts = module.facts.classes[index];
  const member = row.handler === undefined ? undefined : pathOf(row.handler).fields.at(-1);
  const handler = facts?.members.find(({ name }) => name === (member ?? lastName(row.handler)));
  const starts = handler ? state.instances.of(module.index, handler.function).map((instance) => ({ instance, region: 0 })) : [];
  const at = module.facts.kind.findIndex((kind, value) => kind === Op.Class && module.facts.x[value] === index);
  return {
    ...identity(module, at),
    origin: keyOfClass(module, index),
    package: owner,
    row,
    place: undefined,
    others: [],
    givenAt: [],
    object: undefined,
    name: facts && {
      module,
      text: fieldOfClass(state, module, index, row.name)?.text ?? facts.name,
      span: { start: facts.start, stop: facts.stop },
    },
    description: fieldOfClass(state, module, index, row.description),
    starts,
  };
}

/** The text of a field of a class's objects. */
function fieldOfClass(state: SolveState, module: LinkedModule, index: number, path: string | undefined): WrittenText | undefined {
  const field = lastName(path);
  if (field === undefined) return undefined;
  const object: Chosen = { value: { kind: "object", module, class: index, made: undefined }, choice: NO_CHOICE };
  const texts = evaluateBelow(state, object, [field], NO_CHOICE).filter((each) => textOf(each) !== undefined);
  const [text, ...others] = texts;
  if (!text || others.some((other) => textOf(other) !== textOf(text))) return undefined;
  return { module: text.written?.module ?? module, text: textOf(text) ?? "", span: text.written?.span };
}

function lastName(path: string | undefined): string | undefined {
  return path?.split(">").at(-1)?.trim();
}

/** The fields of a path below another one from the same call. */
export function fieldsBelow(path: string, at: RelativePath): readonly string[] {
  const { fields, below } = pathOf(path);
  const own = at.callback === undefined ? fields.slice(at.fields.length) : below.slice(at.below.length);
  return own;
}

function fieldText(state: SolveState, object: Definition, path: string | undefined, at: RelativePath): WrittenText | undefined {
  if (path === undefined) return undefined;
  const fields = fieldsBelow(path, at);
  const key = fields.at(-1);
  if (key === undefined) return undefined;
  const holders =
    fields.length === 1 ? [object] : definitionsAt(state.program, object.module, object.operand, fields.slice(0, -1), callGraphView(state));
  return holders.map((holder) => textOfField(state, holder, key)).find((text) => text !== undefined);
}

/** The functions that a framework calls at a position of a call. */
export function startsOfHandler(state: SolveState, place: CallPlace, handler: RelativePath): Start[] {
  const targets = (place.instance.calls.get(place.call)?.targets ?? []).filter(({ role }) => isRoleOf(role, handler));
  const operand =
    typeof handler.base === "number" ? argumentOf(moduleOf(state, place.instance).facts, place.call, handler.base) : undefined;
  const held = runBy(state, place, functionsHeld(state, place.instance, operand ?? -1, handler.fields));
  const known = held.length > 0 ? held : targets.map(({ instance }) => instance);
  if (known.length > 0) return known.map((instance) => ({ instance, region: 0 }));
  const starts = functionsOf(state, definitionsBelow(state, place, handler));
  return starts.length > 0 ? starts : startsOfMethod(state, place, handler);
}

/** The method of an object of the program's classes that stands where a handler's object is wanted. */
function startsOfMethod(state: SolveState, { instance, call }: CallPlace, { base, fields }: RelativePath): Start[] {
  const operand = typeof base === "number" ? argumentOf(moduleOf(state, instance).facts, call, base) : undefined;
  const name = fields.at(-1);
  if (operand === undefined || name === undefined) return [];
  return [...edgesAt(instance, operand)].flatMap(({ fact: { atom, path } }) => {
    if (atom.kind !== "object" || !isPath(path, fields.slice(0, -1))) return [];
    const method = findMember(state, atom, name, false, ["method"]);
    return method ? state.instances.of(method.atom.module, method.atom.fn).map((run) => ({ instance: run, region: 0 })) : [];
  });
}

/** The functions at fields of an object. */
function startsOfField(state: SolveState, { module, operand }: Definition, fields: readonly string[]): Start[] {
  const held = functionsHeldAnywhere(state, module, operand, fields);
  if (held.length > 0) return held.map((instance) => ({ instance, region: 0 }));
  return functionsOf(state, definitionsAt(state.program, module, operand, fields, callGraphView(state)));
}

/** The activations of functions among definitions. */
export function functionsOf(state: SolveState, definitions: readonly Definition[]): Start[] {
  return definitions.flatMap(({ module, operand }) => {
    if (operand < 0 || module.facts.kind[operand] !== Op.Function) return [];
    const instances: readonly Instance[] = state.instances.of(module.index, module.facts.x[operand] ?? -1);
    return instances.map((instance) => ({ instance, region: 0 }));
  });
}

/** The key under which an object literal of the module holds a value: tools in an object go by their keys. */
function keyAround(module: LinkedModule, value: Operand): WrittenText | undefined {
  const { start, users } = module.uses;
  for (let at = start[value] ?? 0; at < (start[value + 1] ?? 0); at++) {
    const user = users[at] ?? -1;
    const entry = entriesOf(module, user).find(([, operand]) => operand === value);
    if (entry) return { module, text: entry[0], span: undefined };
  }
  return undefined;
}
