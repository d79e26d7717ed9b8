import type { RelatedLocation, Step } from "./finding.ts";
import type { Inventory } from "./inventory.ts";
import type { ControlKind, EffectKind, SettingKind, SinkKind, SourceKind } from "./kinds.ts";
import type { Location } from "./location.ts";
import type { Confidence, Severity } from "./severity.ts";

/** Presets widen: everything in `recommended` is in `strict`, and everything in `strict` is in `audit`. */
export type Preset = "recommended" | "strict" | "audit";

/** From these kinds of data to these kinds of positions. The engine does the work. */
export interface FlowSpec {
  readonly sources: readonly SourceKind[];
  readonly sinks: readonly SinkKind[];
  /**
   * Only at calls where data of one of these kinds arrives at such a position as well, and nobody agrees to it: a secret in a body matters where the address
   * is somebody else's choice.
   */
  readonly with?: readonly Meeting[];
  /** Only where the data becomes part of a longer text, with words of the program around it and no delimiters; the finding stands at that place. */
  readonly merged?: true;
  /** Of what also arrives at positions of these kinds another rule tells, and what is wrong with it: for this one it is a step less sure. */
  readonly besides?: readonly SinkKind[];
  /** Not where the result of the sink's call, on its way, reaches a schema that parses it or a check. */
  readonly unless?: "validated";
  /**
   * Where one change mends several findings, which are then told once, at the first of them: before the sink, where one call hands data to several
   * implementations (`source`), there or in the text or the message that the program writes of it (`text`), at the sink's call, whichever of its arguments
   * holds the data (`call`), where it first became part of a text, which may be part of others (`part`), or by one check (`value`): of the value that
   * several sinks are handed, or the one that stands before many and does not hold.
   */
  readonly mended?: "source" | "text" | "call" | "part" | "value";
  /** What begins at one place is told once, at the first of the sinks that it reaches; the others are named. */
  readonly once?: true;
  /**
   * Where the finding stands: absent at the sink; `source` where the data begins, once however many sinks it reaches; `holder` where it was put into
   * the object that the sink takes a part of.
   */
  readonly at?: "source" | "holder";
  /** Sources that only a wider preset reports. */
  readonly widened?: Widening;
}

/** What a rule reports besides in a wider preset: other sources, and another message where they are spoken of otherwise. */
export interface Widening {
  readonly sources: readonly SourceKind[];
  readonly preset: Preset;
  readonly message?: string;
}

/** Kinds of data and kinds of positions. */
export interface FlowPair {
  readonly sources: readonly SourceKind[];
  readonly sinks: readonly SinkKind[];
}

/** Data that another meets at a call. */
export interface Meeting extends FlowPair {
  /** The kinds of the data that it must meet; absent: all of the flow's. */
  readonly of?: readonly SourceKind[];
  /** The sinks at which it must meet it; absent: all of the flow's. */
  readonly at?: readonly SinkKind[];
  /** Who chooses it, in words: fills `{{by}}` in the rule's message. */
  readonly by: string;
  /** Whether they may well be meant to: the finding is a step less sure. */
  readonly isLead?: true;
}

/** What every rule says of itself; printed on its page and in SARIF. */
export interface RuleDocs {
  readonly why: string;
  readonly fix: string;
  readonly misses: string;
}

/** No tool has these effects on any path without the control; at all, where none is named. The engine does the work; the finding stands at the tool. */
export interface GateSpec {
  /** The gravest first: a tool that has several is told for that one. */
  readonly effects: readonly EffectKind[];
  /** Effects of which it is less sure that they want the control. */
  readonly lesser?: readonly EffectKind[];
  readonly control?: ControlKind;
  /** With this control in its place the finding is less sure. */
  readonly lesserControl?: ControlKind;
  /** Of a tool that nothing in the program holds the finding is less sure: whoever takes it may see to the control. */
  readonly byHolder?: true;
  /** A hint by which a tool tells whoever calls it: where it is true the host may see to the control, and the finding is less sure. */
  readonly announcedBy?: string;
  /** Only effects of which a language model chooses the whole text, such as the command that is run; or only of those kinds, of all of which that is asked. */
  readonly chosen?: true | readonly EffectKind[];
  /** Besides, effects of these kinds where private data goes along; less sure where the program itself says where to. */
  readonly carrying?: readonly EffectKind[];
  /**
   * Where many tools of one package lack the control, it is rather brought once to what they have in common than to each of them: one finding names them
   * all, or all that have the same effects.
   */
  readonly mended?: "package" | "effects";
}

/** Settings of these kinds, as the rows of models find them. */
export interface SettingSpec {
  readonly kinds: readonly SettingKind[];
}

/** What a rule of code of its own has found; the engine adds what every finding of a rule has. */
export interface Report {
  readonly location: Location;
  /** Fill the places of the rule's message: `{{name}}`. */
  readonly values: Readonly<Record<string, string>>;
  readonly codeFlow?: readonly Step[];
  readonly related?: readonly RelatedLocation[];
  /** Absent: the rule's. */
  readonly confidence?: Confidence;
  readonly severity?: Severity;
  /** What identifies the finding besides its rule and file: no line numbers. */
  readonly identity: readonly string[];
}

/** A rule that asks the program itself: a pure generator that yields what it found. */
export type Check = (program: Inventory) => Iterable<Report>;

/** What a rule says of itself, whatever its shape. */
interface RuleFacts {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** Findings that are less sure are not reported; absent: all are. */
  readonly least?: Confidence;
  /** Whether what it finds does its harm in an example as anywhere else; absent: there it is a step less sure. */
  readonly examples?: "as-sure";
  /** CWE numbers, the most specific first. */
  readonly cwe: readonly number[];
  /** Ids of the OWASP Top 10 for LLM Applications 2026 (`LLM..`) and for Agentic Applications 2026 (`ASI..`). */
  readonly owasp: readonly string[];
  /** The smallest preset that holds the rule. */
  readonly preset: Preset;
  readonly since: string;
  /** What stands where its findings are must not be shown by any report. */
  readonly conceals?: true;
  /** Template; `{{source}}` and `{{sink}}` are replaced by what was found, `{{reason}}` by why a check on the way does not hold. */
  readonly message: string;
  readonly docs: RuleDocs;
}

/** Follows data from sources to sinks. */
export interface FlowRule extends RuleFacts {
  readonly flow: FlowSpec;
}

/** Asks what stands between a tool and its effects. `{{tool}}`, `{{verb}}` and `{{effect}}` are replaced in its message. */
export interface GateRule extends RuleFacts {
  readonly gate: GateSpec;
  /** Data that is followed for this rule, so that the inventory knows which effects a language model chooses and with which private data goes along. */
  readonly follows?: FlowPair | readonly FlowPair[];
}

/** Reports settings. `{{setting}}` and `{{label}}` are replaced in its message. */
export interface SettingRule extends RuleFacts {
  readonly setting: SettingSpec;
}

/** Has code of its own, for what the other shapes cannot say. */
export interface CheckRule extends RuleFacts {
  readonly check: Check;
  /** Data that is followed for this rule, so that the inventory knows which effects a language model chooses. */
  readonly follows?: FlowPair;
}

/** A rule: what must not be, how bad it is, who gets it, what to say and how to mend it. */
export type Rule = FlowRule | GateRule | SettingRule | CheckRule;

/** Declares a rule. Returns its argument: the function exists for types and go-to-definition. */
export function defineRule<R extends Rule>(rule: R): R {
  return rule;
}

/** Whether a rule follows data. */
export function isFlowRule(rule: Rule): rule is FlowRule {
  return "flow" in rule;
}

/**
 * The rule as a preset has it: with the sources that only wider presets report, where this one is wide enough; in the recommended one without findings
 * that are less sure than the rule is, such as flows through functions of which nothing is known.
 */
export function atPreset(rule: Rule, preset: Preset): Rule {
  const sure = preset === "recommended" ? { least: rule.confidence } : {};
  if (!isFlowRule(rule)) return { ...rule, ...sure };
  const { widened } = rule.flow;
  const isWide = widened && PRESET_ORDER.indexOf(widened.preset) <= PRESET_ORDER.indexOf(preset);
  const flow = isWide ? { ...rule.flow, sources: [...rule.flow.sources, ...widened.sources] } : rule.flow;
  return { ...rule, flow, ...sure };
}

const PRESET_ORDER: readonly Preset[] = ["recommended", "strict", "audit"];

/** Whether `rule` belongs to `preset`. */
export function isInPreset(rule: Rule, preset: Preset): boolean {
  return PRESET_ORDER.indexOf(rule.preset) <= PRESET_ORDER.indexOf(preset);
}

/** The kinds of data that are followed for a rule, and to where. */
export function followedBy(rule: Rule): readonly FlowPair[] {
  if ("flow" in rule) {
    const { flow } = rule;
    return [flow, ...(flow.with ?? []), ...(flow.besides ? [{ sources: flow.sources, sinks: flow.besides }] : [])];
  }
  return "follows" in rule ? [rule.follows].flat() : [];
}

/** What a rule reports, as a sentence made of its own data; nothing for a rule with code of its own. `quote` dresses the names of kinds. */
export function describeAim(rule: Rule, quote: (kind: string) => string = (kind) => kind): string {
  const list = (kinds: readonly string[]): string => kinds.map(quote).join(" or ");
  if ("flow" in rule) return `Reports a flow from ${list(rule.flow.sources)} to ${list(rule.flow.sinks)}.`;
  if ("gate" in rule) {
    const { effects, control } = rule.gate;
    return `Reports a tool that reaches ${list(effects)}${control === undefined ? "" : ` on a path without ${quote(control)}`}.`;
  }
  if ("setting" in rule) return `Reports settings of kind ${list(rule.setting.kinds)}.`;
  return "";
}
