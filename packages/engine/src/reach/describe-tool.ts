import {
  EFFECT_KINDS,
  once,
  type BuiltInTool,
  type ControlKind,
  type EffectKindInfo,
  type Location,
  type Tool,
  type ToolEffect,
} from "@sluice/core";
import { calleeText, locate, locateCall, locateValue } from "../link/locate.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import { keyOfPlaceIn } from "../solve/tracking.ts";
import { definitionsBelow, pathOf } from "./definitions.ts";
import type { ControlOracle, Controls } from "./controls.ts";
import { describeWay, distanceOf, noteOfEffect } from "./describe-way.ts";
import { findErasures } from "./erasures.ts";
import { libraryOf } from "./framework.ts";
import { isInert } from "./inert.ts";
import { keyOfCallIn } from "./ledgers.ts";
import { hintsOf } from "./hints.ts";
import { isAbsent } from "./options.ts";
import { readToolSchema, UNKNOWN_SCHEMA } from "./schema-forms.ts";
import { counts } from "./setting-tests.ts";
import { CONTROLS, type Survey } from "./survey.ts";
import { isUnheld } from "./unheld.ts";
import type { FoundTool } from "./found-tool.ts";
import { endOf, reach, type Doubt, type Reached, type Start } from "./walk.ts";

/** What is known of a tool: what it says of itself, and what it reaches. */
export function describeTool(survey: Survey, tool: FoundTool, id: number): Tool {
  const { module, name } = tool;
  return {
    id,
    name: name?.text,
    description: tool.description?.text,
    location: locationOf(tool),
    framework: libraryOf(survey.state.program, module, tool.package),
    schema: isOnlyDescribed(survey, tool) ? UNKNOWN_SCHEMA : readToolSchema(survey.state, tool, () => isInert(survey, tool)),
    annotations: hintsOf(survey.state, tool),
    effects: effectsOf(survey, tool),
    erasures: isOfMany(tool) ? [] : findErasures(survey, tool),
    isUnheld: isUnheld(survey, tool),
  };
}

/** Whether the program has words for a tool that it neither runs nor gives to any language model: another program's, whose calls it reads. */
function isOnlyDescribed({ state, agents }: Survey, { key, row: { handler }, place, object }: FoundTool): boolean {
  if (handler === undefined || place === undefined || object !== undefined) return false;
  return isAbsent(state, place, handler) && !agents.some(({ tools }) => tools.includes(key));
}

function locationOf({ module, name, at }: FoundTool): Location {
  return name?.span ? locate(name.module.facts, name.span.start, name.span.stop) : locateValue(module.facts, at);
}

/** Whether one piece of code makes many tools: what each of them does cannot be told apart. */
function isOfMany({ name, starts }: FoundTool): boolean {
  return name === undefined && new Set(starts.map(({ instance }) => `${instance.module}:${instance.fn}`)).size > 1;
}

function effectsOf(survey: Survey, tool: FoundTool): readonly ToolEffect[] {
  if (tool.row.builtIn) return effectsOfBuiltIn(survey, tool, tool.row.builtIn);
  if (isOfMany(tool)) return [];
  const { effects: all } = survey.reachedBy(tool);
  if (all.length === 0) return [];
  const missing = new Map(CONTROLS.map((control) => [control, withoutControl(survey, tool, control)]));
  return all.map((reached) => {
    const open = CONTROLS.map((control) => missing.get(control)?.get(keyOfEffect(reached)));
    const shown = open.find((found) => found !== undefined) ?? reached;
    return describeEffect(survey, tool, shown, CONTROLS.filter((_, index) => open[index] === undefined).filter(isMost));
  });
}

/** What a tool of a library does is known without its code; the language model says with what. */
function effectsOfBuiltIn(survey: Survey, tool: FoundTool, { name, effect }: BuiltInTool): readonly ToolEffect[] {
  if (effect === undefined) return [];
  const location = locationOf(tool);
  return [
    {
      kind: effect,
      location,
      callee: name,
      path: [{ kind: "sink", location, note: noteOfEffect(name, effect) }],
      distance: 0,
      controls: CONTROLS.filter((control) => isControlledAsAWhole(survey, tool, control)),
      isChosen: true,
      isKnown: true,
      isShown: true,
      isOwn: false,
      carriesPrivateData: false,
    },
  ];
}

/** The effects that a tool reaches on a path without a control. */
function withoutControl(survey: Survey, tool: FoundTool, control: ControlKind): ReadonlyMap<string, Reached> {
  if (isControlledAsAWhole(survey, tool, control)) return new Map();
  const starts = tool.isDispatched ? tool.starts.filter((start) => !survey.isEntered(start, control)) : tool.starts;
  const { effects, met } = survey.reachedBy(tool);
  const open =
    met.has(control) || starts.length < tool.starts.length
      ? reach(survey.state, survey.sitesOf, starts, { isCut: coversFor(survey.controls[control], starts), isSetUp: survey.isSetUp })
      : effects;
  const left = new Map(open.map((reached) => [keyOfEffect(reached), reached]));
  return withoutRecords(survey, effects, control, left);
}

/** A control of a tool that begins at these places: generic code tells its tools apart, and may see to some of them only. */
function coversFor({ covers, coversFor: forTool }: Controls[ControlKind], starts: readonly Start[]): ControlOracle {
  const [choice, ...others] = new Set(starts.map((start) => start.choice));
  return forTool && choice && others.length === 0 ? forTool(choice) : covers;
}

/** An effect that is itself the record of another one, such as a row that is added beside it, wants none of its own. */
function withoutRecords(
  { controls }: Survey,
  effects: readonly Reached[],
  control: ControlKind,
  open: ReadonlyMap<string, Reached>,
): ReadonlyMap<string, Reached> {
  const { effectsFor } = controls[control];
  if (!effectsFor || open.size === 0) return open;
  const kept = effects.filter((reached) => EFFECT_IMPACTS[reached.kind]?.impact !== "none" && !open.has(keyOfEffect(reached)));
  const records = new Set(kept.flatMap(({ way }) => way.flatMap(({ instance, site }) => effectsFor(instance, site.call))));
  return new Map([...open].filter(([, { way }]) => !records.has(keyOfCallIn(endOf(way).instance, endOf(way).site.call))));
}

/** A record that is always written is told, not that it would be written if a setting said so. */
function isMost(control: ControlKind, _: number, all: readonly ControlKind[]): boolean {
  return control !== "switched-log" || !all.includes("log");
}

const EFFECT_IMPACTS: Readonly<Record<string, EffectKindInfo>> = EFFECT_KINDS;

/** Whether a setting of the tool, or of every agent that has it, controls all that it does. */
export function isControlledAsAWhole({ state, agents, seesTo, isCovered }: Survey, tool: FoundTool, control: ControlKind): boolean {
  if (control === "approval" && [tool, ...tool.others].some((each) => asksItself(state, each))) return true;
  const holders = agents.filter(({ tools }) => tools.includes(tool.key));
  // What a framework brings and gives to agents by itself is run by it, whoever they are.
  if (holders.length === 0) return tool.row.builtIn !== undefined && isCovered(tool.package, control);
  return holders.every((agent) => seesTo(agent, control, tool.name?.text));
}

function asksItself(state: SolveState, { row, place }: FoundTool): boolean {
  const setting = row.approval;
  return (
    setting !== undefined &&
    place !== undefined &&
    definitionsBelow(state, place, pathOf(setting.at)).some((definition) => counts(definition, setting))
  );
}

function keyOfEffect({ kind, way }: Reached): string {
  const { instance, site } = endOf(way);
  return `${kind} ${keyOfPlaceIn(instance, site.call)}`;
}

function describeEffect(
  { input, state, choices, carriesPrivateData, isOwnAffair }: Survey,
  tool: FoundTool,
  reached: Reached,
  controls: readonly ControlKind[],
): ToolEffect {
  const { kind, way, doubts, isMixed } = reached;
  const last = endOf(way);
  const { facts } = moduleOf(state, last.instance);
  const isMeant = (doubt: Doubt): boolean => doubt.every((conditions) => choices.touches(tool.starts, way, conditions));
  const path = once(() => describeWay(state, way, kind, input.textOf));
  const carries = once(() => carriesPrivateData(tool.starts, last.instance, last.site.call));
  const decides = once(() => choices.decides(tool.starts, way, kind));
  const isOwn = once(() => isOwnAffair(tool.starts, reached));
  // Of most effects nobody asks for more than the kind and the controls: what takes long is worked out for those who do.
  return {
    kind,
    location: locateCall(facts, last.site.call),
    callee: calleeText(facts, last.site.call, input.textOf),
    distance: distanceOf(state, tool.starts, way),
    controls,
    isShown: !isMixed && doubts === undefined,
    isKnown: !isMixed && (doubts === undefined || doubts.some(isMeant)),
    get path() {
      return path();
    },
    get carriesPrivateData() {
      return carries();
    },
    get isChosen() {
      return decides();
    },
    get isOwn() {
      return isOwn();
    },
  };
}
