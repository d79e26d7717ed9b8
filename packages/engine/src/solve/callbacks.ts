import { Op } from "../ir.ts";
import type { RelativePath } from "../resolve/relative-path.ts";
import type { State } from "../resolve/automaton.ts";
import { meetArgument } from "./arguments.ts";
import { changeArgument, throwAt, writeOuter } from "./flow.ts";
import { BIND, CALLEE, GETTER } from "./instances.ts";
import { REJECTION } from "./paths.ts";
import { positionsOf, isAt, roleAt, isRoleOf, isPath, fieldsAt, externalBelow, pathBelow } from "./positions.ts";
import { callbackPropagators, propagatorsOf } from "./propagators.ts";
import { clearedByResult } from "./sanitizers.ts";
import { propagate } from "./propagate.ts";
import { callStateOf, edgesAt, moduleOf, type SolveState } from "./state.ts";
import { enterParameter, forEachPosition, withPath, type Position } from "./targets.ts";
import { isConfidential, type Fact, type Edge, type Via, type Tag, type Port, type Instance, type CallSite } from "./tracking.ts";

/** A fact arrives where a propagator leads: in the result of the call, in its receiver or an argument, or in a callback. */
export function deliverTo(
  state: SolveState,
  instance: Instance,
  call: number,
  to: RelativePath,
  fact: Fact,
  tag: Tag,
  from: Edge,
  via: Via,
): void {
  if (to.callback !== undefined) {
    deliverToCallback(state, instance, call, to, withPath(state, fact, state.paths.prependAll(to.below, fact.path)), from);
    return;
  }
  if ((fact.cleared & state.kinds.all) === state.kinds.all && fact.atom.kind === "taint") return;
  const placed = withPath(state, fact, state.paths.prependAll(fieldsAt(state, instance, call, to.fields), fact.path));
  if (to.base === "call") propagate(state, instance, call, placed, tag, from, via);
  else if (to.base === "this" && moduleOf(state, instance).facts.kind[call] === Op.Store)
    propagate(state, instance, call, placed, tag, from, via);
  else changeArgument(state, instance, call, to.base === "this" ? -1 : to.base, placed, tag, from, via);
}

function deliverToCallback(state: SolveState, instance: Instance, call: number, to: RelativePath, fact: Fact, from: Edge): void {
  if (typeof to.callback !== "number") return;
  for (const target of [...callStateOf(instance, call).targets]) {
    if (target.role === CALLEE || !isRoleOf(target.role, to)) continue;
    enterParameter(
      state,
      { instance, call, role: target.role, shift: target.shift },
      target.instance,
      to.callback + target.shift,
      fact,
      from,
    );
  }
  for (const position of positionsOf(state, instance, call, to)) {
    settleAt(state, instance, call, position, to, fact, from);
    if (fact.atom.kind === "taint" && to.base !== "any") callLibraryAt(state, instance, call, position, to, fact, from);
  }
}

/** A library function handed on as a callback: `answer.then(execSync)`, `lines.map(JSON.parse)`. */
function callLibraryAt(
  state: SolveState,
  instance: Instance,
  call: number,
  position: Position,
  to: RelativePath,
  fact: Fact,
  from: Edge,
): void {
  const parameter = to.callback;
  if (typeof parameter !== "number") return;
  forEachPosition(state, instance, call, (operand, at) => {
    if (at !== position) return;
    for (const { fact: held } of edgesAt(instance, operand)) {
      if (held.atom.kind !== "external" || !isPath(held.path, to.fields)) continue;
      const edge: Edge = { id: -1, instance, place: operand, fact, tag: from.tag, from, via: { kind: "through", call, known: true } };
      meetArgument(state, edge, call, held.atom.state, parameter, false);
      returnFromLibrary(state, edge, call, roleAt(position, to.fields), parameter, held.atom.state);
    }
  });
}

/** What a library function that was handed on as a callback gives back. */
function returnFromLibrary(state: SolveState, edge: Edge, call: number, role: string, parameter: number, external: State): void {
  const { instance, tag, fact } = edge;
  const site: CallSite = { instance, call, role, shift: 0 };
  for (const { row, from, to, clears } of propagatorsOf(external)) {
    if (from.callback !== undefined || to.base !== "call" || !isAt(from, parameter)) continue;
    const path = pathBelow(fact, from.fields);
    if (!path) continue;
    if (row) state.use(row);
    const cleared =
      fact.cleared | clearedByResult(state, fact.atom, external) | (isConfidential(fact.atom) ? 0 : state.kinds.maskOf(clears));
    const result = state.facts.fact(fact.atom, state.paths.prependAll(to.fields, path), cleared);
    for (const { from: origin, to: onward } of callbackPropagators(state, site)) {
      if (origin.callback !== "return" || !isRoleOf(role, origin)) continue;
      const returned = pathBelow(result, origin.below);
      if (returned) deliverTo(state, instance, call, onward, withPath(state, result, returned), tag, edge, edge.via);
    }
  }
}

/** A `resolve` function handed on as a callback: `stream.on("end", resolve)`. */
function settleAt(state: SolveState, instance: Instance, call: number, position: Position, to: RelativePath, fact: Fact, from: Edge): void {
  forEachPosition(state, instance, call, (operand, at) => {
    if (at !== position) return;
    for (const { fact: held } of edgesAt(instance, operand)) {
      if (held.atom.kind !== "settle" || !isPath(held.path, to.fields) || held.atom.settlement.argument !== to.callback) continue;
      const { owner, place, fields } = held.atom.settlement;
      writeOuter(
        state,
        owner,
        place,
        withPath(state, fact, state.paths.prependAll(fields, fact.path)),
        from.tag,
        from,
        { kind: "step" },
        instance,
      );
    }
  });
}

/** What a callback returns, or leaves in its parameters, goes where the library's propagators say. */
export function deliverCallbackReturn(state: SolveState, site: CallSite, port: Port, exit: Edge, tag: Tag, from: Edge | undefined): void {
  if (site.role === BIND) return;
  if (site.role.startsWith(GETTER)) {
    const fact = withPath(state, exit.fact, state.paths.prepend(site.role.slice(GETTER.length), exit.fact.path));
    if (port.kind === "result")
      propagate(state, site.instance, site.call, fact, tag, from ?? exit, { kind: "return", call: site.call, exit });
    return;
  }
  if (port.kind === "throw") {
    rejectAt(state, site, exit, tag, from);
    return;
  }
  for (const { row, from: origin, to, isText } of callbackPropagators(state, site)) {
    if (isText && exit.fact.atom.kind !== "taint") continue;
    const isResult = origin.callback === "return" && port.kind === "result";
    const isParam =
      typeof origin.callback === "number" && origin.inner === undefined && port.kind === "param" && port.index === origin.callback;
    if ((!isResult && !isParam) || !isRoleOf(site.role, origin) || (isParam && isAsItCame(state, exit, port.index))) continue;
    const via: Via = from ? { kind: "return", call: site.call, exit } : { kind: "step" };
    const path = pathBelow(exit.fact, origin.below);
    const facts = externalBelow(state, exit.fact, origin.below);
    for (const fact of path ? [withPath(state, exit.fact, path), ...facts] : facts) {
      if (row) state.use(row);
      deliverTo(state, site.instance, site.call, to, fact, tag, from ?? exit, via);
    }
  }
}

/** Whether a parameter has at the end what it had at the beginning. */
function isAsItCame(state: SolveState, { tag, fact, instance }: Edge, index: number): boolean {
  const entries = moduleOf(state, instance).entries[instance.fn];
  return tag.owner === instance && tag.entry === fact && entries?.params[index] === tag.place;
}

/** A callback throws: the promise that the library makes of it is rejected, else the exception goes on. */
function rejectAt(state: SolveState, site: CallSite, exit: Edge, tag: Tag, from: Edge | undefined): void {
  const via: Via = { kind: "return", call: site.call, exit };
  const rejecting = callbackPropagators(state, site).filter(({ to }) => to.base === "call" && to.fields[0] === REJECTION);
  for (const { row } of rejecting) if (row) state.use(row);
  if (rejecting.length === 0) {
    throwAt(state, site.instance, site.call, exit.fact, tag, from, via);
    return;
  }
  const fact = withPath(state, exit.fact, state.paths.prepend(REJECTION, exit.fact.path));
  propagate(state, site.instance, site.call, fact, tag, from ?? exit, from ? via : { kind: "step" });
}
