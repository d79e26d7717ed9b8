import {
  EFFECT_KINDS,
  groupBy,
  isAsSure,
  isSurelyReached,
  lessSure,
  type CheckRule,
  type Confidence,
  type EffectKindInfo,
  type Finding,
  type GateRule,
  type GateSpec,
  type Inventory,
  type Location,
  type RelatedLocation,
  type Report,
  type Rule,
  type SettingRule,
  type Tool,
  type ToolEffect,
} from "@sluice/core";
import { fingerprintOf } from "./fingerprint.ts";
import { fill } from "./message.ts";

/** The name of the package that a file belongs to; undefined where nobody knows of packages. */
type PackageOf = ((file: string) => string | undefined) | undefined;

/** What the rules that follow no data find in an inventory. */
export function matchReports(rules: readonly Rule[], inventory: Inventory, packageOf: PackageOf): readonly Finding[] {
  return rules.flatMap((rule) =>
    reportsOf(rule, inventory, packageOf)
      .map((report) => toFinding(rule, report))
      .filter(({ confidence }) => isAsSure(confidence, rule.least ?? "low")),
  );
}

function reportsOf(rule: Rule, inventory: Inventory, packageOf: PackageOf): readonly Report[] {
  if ("gate" in rule) return checkGate(rule, inventory, packageOf);
  if ("setting" in rule) return [...checkSetting(rule, inventory)];
  return "check" in rule ? [...(rule satisfies CheckRule).check(inventory)] : [];
}

/** One finding for each tool, at the first of its effects that lacks the control; the other effects are named. */
function checkGate(rule: GateRule, { tools }: Inventory, packageOf: PackageOf): readonly Report[] {
  const told = tools.flatMap((tool): readonly GateReport[] => {
    const report = reportGate(rule, tool);
    return report ? [report] : [];
  });
  // A tool that several servers offer has one handler, which is mended once; so are the tools that one option of a library brings.
  const handled = [...groupBy(told, keyOfHandled).values()].flatMap((same) => joined(same, () => "the tool is offered here, too"));
  const placed = [...groupBy(handled, keyOfPlaced).values()].flatMap((same) =>
    joined(same, ({ values }) => `the same is true of another tool that stands here: ${values["tool"] ?? ""}`),
  );
  const { mended } = rule.gate;
  if (mended === undefined || !packageOf) return placed;
  const keyOf = ({ confidence, location, values }: GateReport): string =>
    [confidence, packageOf(location.file) ?? "", mended === "effects" ? values["verb"] : ""].join("\n");
  return [...groupBy(placed, keyOf).values()].flatMap((same) => (same.length < MANY_TOOLS[mended] ? same : asOne(same)));
}

/** Tools of one package that lack a control, from as many on told in one finding: what they have in common is mended once. */
const MANY_TOOLS: Readonly<Record<NonNullable<GateSpec["mended"]>, number>> = { package: 5, effects: 8 };

/**
 * Of many tools of a package the one that does the gravest, and of such the most, which names the others. Whoever accepts that accepts it of these tools,
 * and of no other.
 */
function asOne(same: readonly GateReport[]): readonly GateReport[] {
  const ordered = same.toSorted((one, other) => one.rank - other.rank || other.does - one.does);
  return joined(ordered, ({ values }) => `so it is with ${lowerFirst(values["tool"] ?? "")}`, MAX_TOOLS).map((report) => ({
    ...report,
    values: { ...report.values, others: ` So it is with ${same.length - 1} other tools of this package.` },
    identity: same.flatMap(({ identity }) => identity).sort(),
  }));
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

interface GateReport extends Report {
  readonly tool: Tool;
  readonly effect: ToolEffect;
  /** How many of the tool's effects lack the control. */
  readonly does: number;
  /** How grave the effect is: the least is the gravest. */
  readonly rank: number;
  readonly confidence: Confidence;
  readonly related: readonly RelatedLocation[];
}

function keyOfHandled({ tool: { name, id }, effect: { location, callee }, confidence }: GateReport): string {
  return name === undefined ? String(id) : [confidence, name, callee, keyOfLocation(location)].join("\n");
}

/** What a library brings does by itself what it is called. */
function keyOfPlaced({ tool: { name, id }, effect: { callee }, confidence, location }: GateReport): string {
  return name === undefined || name !== callee ? String(id) : [confidence, keyOfLocation(location)].join("\n");
}

function keyOfLocation({ file, start }: Location): string {
  return [file, start.line, start.column].join("\n");
}

/** The first of some reports, which names the others. */
function joined(
  [first, ...others]: readonly GateReport[],
  noteOf: (other: GateReport) => string,
  limit = MAX_NAMED,
): readonly GateReport[] {
  if (!first) return [];
  const places = others.slice(0, limit).map((other): RelatedLocation => ({ location: other.location, note: noteOf(other) }));
  return [{ ...first, related: [...first.related, ...places] }];
}

function reportGate({ gate, confidence }: GateRule, tool: Tool): GateReport | undefined {
  const open = withoutMeans(tool.effects.filter((effect) => isOpen(gate, effect)));
  const sure = open.filter((effect) => isSurelyReached(tool, effect) && isSurelyMeant(gate, effect));
  const [first, ...others] = gravestFirst(gate, sure.length > 0 ? sure : open);
  if (!first) return undefined;
  const isAnnounced = gate.announcedBy !== undefined && tool.annotations[gate.announcedBy] === true;
  return {
    tool,
    effect: first,
    does: 1 + others.length,
    rank: rankOf(gate, first),
    confidence: isAnnounced || sure.length === 0 || (gate.byHolder && tool.isUnheld) ? lessSure(confidence) : confidence,
    location: tool.location,
    values: {
      tool: tool.name === undefined ? "This tool" : `The tool \`${tool.name}\``,
      verb: verbsOf([first, ...others]),
      effect: `\`${first.callee}\``,
      others: "",
    },
    codeFlow: first.path,
    related: otherPlaces(first, others).map(({ location, callee }) => ({ location, note: `it reaches \`${callee}\`, too` })),
    identity: [tool.name ?? "", first.kind],
  };
}

/** What a command is known to do says more than that it is one. */
const DONE_BY_COMMANDS: ReadonlySet<string> = new Set(["publish", "deploy"]);

/** Effects without the commands of which it is told what they do. */
function withoutMeans(effects: readonly ToolEffect[]): readonly ToolEffect[] {
  const done = new Set(effects.filter(({ kind }) => DONE_BY_COMMANDS.has(kind)).map(({ location }) => keyOfLocation(location)));
  return effects.filter(({ kind, location }) => kind !== "run-command" || !done.has(keyOfLocation(location)));
}

/** Effects as a reader wants to hear of them: what the language model has a say in before what it has none in, and the graver before the lesser. */
function gravestFirst(gate: GateSpec, effects: readonly ToolEffect[]): readonly ToolEffect[] {
  return effects.length < 2 ? effects : effects.toSorted((one, other) => rankOf(gate, one) - rankOf(gate, other));
}

function rankOf({ effects }: GateSpec, { kind, isChosen }: ToolEffect): number {
  const at = effects.indexOf(kind);
  return (at < 0 ? effects.length : at) + (isChosen ? 0 : effects.length + 1);
}

/** Where else a tool does something: one helper that runs commands is one place, however many call it. */
function otherPlaces(first: ToolEffect, others: readonly ToolEffect[]): readonly ToolEffect[] {
  const places = groupBy([first, ...others], ({ location }) => keyOfLocation(location));
  return [...places.values()].flatMap(([each]) => (each === undefined || each === first ? [] : [each])).slice(0, MAX_NAMED);
}

function isOpen(gate: GateSpec, effect: ToolEffect): boolean {
  const { control } = gate;
  return (control === undefined || !effect.controls.includes(control)) && isMeant(gate, effect);
}

function isMeant({ effects, lesser = [], chosen, carrying = [] }: GateSpec, effect: ToolEffect): boolean {
  const { kind } = effect;
  if (carrying.includes(kind)) return effect.carriesPrivateData;
  return (effects.includes(kind) || lesser.includes(kind)) && (!(chosen === true || (chosen?.includes(kind) ?? false)) || effect.isChosen);
}

/** What goes to a place of the program's own choice may well be meant to go there; what is its own affair may be nobody else's. */
function isSurelyMeant({ carrying = [], lesser = [], lesserControl }: GateSpec, effect: ToolEffect): boolean {
  if (lesserControl && effect.controls.includes(lesserControl)) return false;
  return !lesser.includes(effect.kind) && (!carrying.includes(effect.kind) || effect.isChosen) && !effect.isOwn;
}

/** A reader who has seen this many effects knows what is meant. */
const MAX_NAMED = 10;

/** Tools of one package that are named one by one. */
const MAX_TOOLS = 100;

/** What the tool can do, in words. */
function verbsOf(effects: readonly ToolEffect[]): string {
  const infos: Readonly<Record<string, EffectKindInfo>> = EFFECT_KINDS;
  const verbs = [...new Set(effects.map(({ kind }) => infos[kind]?.verb ?? kind))];
  return verbs.length < 2 ? verbs.join("") : `${verbs.slice(0, -1).join(", ")} and ${verbs.at(-1) ?? ""}`;
}

function* checkSetting({ setting, confidence }: SettingRule, { settings }: Inventory): Generator<Report> {
  for (const { kind, location, text, label, framework, isLead, others } of settings) {
    if (!setting.kinds.includes(kind)) continue;
    const related = others.slice(0, MAX_NAMED).map((other) => ({ location: other, note: "the same is true of this call" }));
    const values = { setting: `\`${text}\``, label: label ?? text };
    const sure = isLead ? lessSure(confidence) : confidence;
    yield { confidence: sure, location, values, related, identity: [kind, framework.package, text] };
  }
}

function toFinding(rule: Rule, report: Report): Finding {
  return {
    ruleId: rule.id,
    message: fill(rule.message, report.values),
    severity: report.severity ?? rule.severity,
    confidence: report.confidence ?? rule.confidence,
    location: report.location,
    codeFlow: report.codeFlow ?? [],
    related: report.related ?? [],
    fingerprint: fingerprintOf([rule.id, report.location.file, ...report.identity]),
  };
}
