import { lessSure, SINK_KINDS, type Confidence, type FlowRule, type SinkKindInfo } from "@sluice/core";
import { Op } from "../ir.ts";
import { constantOf, keyOf, listOf } from "../link/program.ts";
import { isChosenByModel } from "../reach/choosers.ts";
import { isHarmUnknown, isHarmUnlikely, isOptionOfAnother } from "../reach/sink-options.ts";
import { EACH, isElementKey, keysOf } from "../solve/paths.ts";
import { sourceOf } from "../reach/trace.ts";
import { isTextOfSql } from "../solve/quoted.ts";
import { moduleOf, type SinkHit, type SolveState } from "../solve/state.ts";
import { isConfidential, type Edge, type Instance } from "../solve/tracking.ts";
import { isAgreedEverywhere, type IsApproved } from "./agreed.ts";
import { isAbsent } from "./absent.ts";
import { isCheckedField } from "./checked-field.ts";
import { isCredentialField } from "./credential-fields.ts";
import { isDeclaredAsBytes, isDeclaredWithoutText } from "./declared.ts";
import { isCaught } from "./exceptions.ts";
import { isFieldOfText } from "./field-of-text.ts";
import { isOtherwiseFlagged } from "./flagged.ts";
import { isHostAskedFor } from "./hosts.ts";
import { isKnownFileOfFolder } from "./known-file.ts";
import { isMasked } from "./masked.ts";
import { pairsOf } from "./pairs.ts";
import { isIntended } from "./intended.ts";
import { isWord } from "./shell-words.ts";
import { isOneOfMany } from "./looked-up.ts";
import { isNeverCalled } from "./never-called.ts";
import { isRequestedBefore } from "./requested.ts";
import { isOfOwnPeer } from "./own-peer.ts";
import { isOwnConversation } from "./own-conversation.ts";
import { isOfOwnOrigin, isOfService } from "./answered-by.ts";
import { isEntryOfOwnTable } from "./own-table.ts";
import { isOwnProgram } from "./own-program.ts";
import { isShownByExample } from "./shown-by-example.ts";
import { isShownToPerson } from "./shown.ts";
import { isToldOnRequest } from "./switched.ts";
import { isOfTwoClasses } from "./two-classes.ts";

/**
 * How sure a finding of the rule is: a step less than the rule for every reason to doubt that a run takes this way, or that it does harm. The way through a
 * function of which nothing is known is one, and a long way: with every call the analysis may have taken a turn that no run takes.
 */
export function confidenceOf(state: SolveState, rule: FlowRule, hit: SinkHit, trace: readonly Edge[], isApproved: IsApproved): Confidence {
  const doubts = [
    trace.some((edge) => edge.via.kind === "through" && !edge.via.known),
    isLong(trace),
    turnsOf(trace) > VERY_LONG,
    isHarmUnknown(state, hit),
    isHarmUnlikely(state, hit),
    isOptionOfAnother(state, hit),
    isVetted(state, hit, trace),
    isCheckedField(state, hit, trace),
    isAgreed(state, hit, trace, isApproved),
    isUsual(trace),
    isUnderUnknownKey(state, trace),
    isSwitchedOff(state, hit, trace),
    isSecret(trace) && isMasked(state, trace),
    isToldOnRequest(state, hit, trace),
    isIntended(state, hit, trace),
    isDeclaredWithoutText(state, trace),
    isDeclaredAsBytes(state, hit, trace),
    isAbsent(state, hit, trace),
    isOtherwiseFlagged(state, hit, trace),
    isShownByExample(state, hit, trace),
    isShownToPerson(state, hit),
    isWord(state, hit, trace),
    isHostAskedFor(state, hit, trace),
    isOfException(state, trace),
    isFieldOfText(state, trace),
    isKnownFileOfFolder(state, hit, trace),
    isNeverCalled(state, hit),
    isRequestedBefore(state, hit, trace),
    isCredentialField(state, hit, trace),
    isOneOfMany(state, trace),
    isOfTwoClasses(state, trace),
    isEntryOfOwnTable(state, hit, trace),
    isOwnProgram(state, hit),
    isOwnConversation(state, hit, trace),
    isQuotedInSql(state, hit, trace),
    hasDefault(state, trace),
    isOfOwnOrigin(state, trace),
    isOfService(state, hit, trace),
    isOfOwnPeer(state, hit, trace),
    isAuthored(hit, trace) && isWhole(state, trace),
  ];
  return doubts.filter(Boolean).reduce((confidence) => lessSure(confidence), rule.confidence);
}

/** Calls that a flow goes into. */
const LONG = 10;
const VERY_LONG = 20;

/** Whether a way goes into many calls, each of which may be a turn that no run takes. */
export function isLong(trace: readonly Edge[]): boolean {
  return turnsOf(trace) > LONG;
}

function turnsOf(trace: readonly Edge[]): number {
  return trace.filter(({ via }) => via.kind === "enter").length;
}

const KINDS: Readonly<Record<string, SinkKindInfo>> = SINK_KINDS;

/**
 * Whether the program has looked at what matters most, the beginning of an option. An option that holds nothing that a shell would mind was cut down to
 * harmless characters, and hardly an option is made of these alone.
 */
function isVetted(state: SolveState, hit: SinkHit, trace: readonly Edge[]): boolean {
  const info = KINDS[hit.row.kind];
  if (info?.position !== "start" || !info.noLeadingDash) return false;
  const isCutDown = (hit.edge.fact.cleared & state.kinds.bitOf("shell")) !== 0;
  return isCutDown || trace.some(({ via }) => via.kind === "check" && via.reason !== undefined);
}

/**
 * Whether a person agrees to all of it, as it is, on whichever way it comes: then it is that person's command. Who is asked about some tools alone, or from
 * some amount on, is not asked about what stands in the way of the others.
 */
export function isCommandOfPerson(state: SolveState, hit: SinkHit, trace: readonly Edge[], isApproved: IsApproved): boolean {
  const isAlways: IsApproved = (way, end) => isApproved(way, end, true);
  return isAgreed(state, hit, trace, isAlways) && isAgreedEverywhere(hit, isAlways);
}

/** Whether a person agrees to all of it, as it is. */
function isAgreed(state: SolveState, hit: SinkHit, trace: readonly Edge[], isApproved: IsApproved): boolean {
  if (KINDS[hit.row.kind]?.tellsAll !== true) return false;
  return isWhole(state, trace) && isApproved(trace, { instance: hit.edge.instance, call: hit.call });
}

/** Whether a client writes something of its own, such as an agent that it wants to have: what it says there is what it asks for. */
function isAuthored({ row }: SinkHit, trace: readonly Edge[]): boolean {
  return row.authored === true && sourceOf(trace) === "user-input";
}

/** Whether data arrives as it set out, and no text of the program's is around it. */
function isWhole(state: SolveState, trace: readonly Edge[]): boolean {
  return trace.every(({ instance, place }) => place < 0 || moduleOf(state, instance).facts.kind[place] !== Op.Concat);
}

/** Whether programs of this sort hand such data on as a matter of course. */
function isUsual([first]: readonly Edge[]): boolean {
  return first?.via.kind === "seed" && first.via.seed.isUsual === true;
}

/** Whether data comes by an exception: what that says is meant for whoever looks after the program. A secret has no place there either. */
function isOfException(state: SolveState, trace: readonly Edge[]): boolean {
  return !isSecret(trace) && trace.some((edge) => isCaught(state, edge));
}

/** Whether data that was put under a key which nobody knows is taken for what stands under a certain one: the names of fields are lost where all are handled alike. */
function isUnderUnknownKey(state: SolveState, trace: readonly Edge[]): boolean {
  return pairsOf(trace).some(([before, after]) => {
    const { facts } = moduleOf(state, after.instance);
    const isRead = facts.kind[after.place] === Op.Load && facts.x[after.place] === before.place;
    const isOfUnknown = before.fact.path.head === EACH && before.fact.path.tail === after.fact.path;
    return isRead && isOfUnknown && isName(keyOf(facts, facts.y[after.place] ?? -1)) && !isKeyOfSource(state, trace, before);
  });
}

/** Whether the key that nobody knows came with the data: a schema that admits any field leaves it to the language model that sends them which ones there are. */
function isKeyOfSource(state: SolveState, trace: readonly Edge[], edge: Edge): boolean {
  if (!trace[0] || !isChosenByModel(trace[0])) return false;
  const way = trace.slice(0, trace.indexOf(edge) + 1);
  const begun = way[way.findLastIndex(({ fact }) => !keysOf(fact.path).includes(EACH)) + 1];
  if (begun?.via.kind === "seed") return true;
  return begun?.via.kind === "through" && begun.from !== undefined && state.validated.includes(begun.from);
}

function isName(key: string | undefined): boolean {
  return key !== undefined && key !== EACH && !isElementKey(key) && /^[a-z_$]/iu.test(key);
}

/** Whether the data is checked but for a setting that has nothing to do with it: past the check and past its absence it comes together again. */
function isSwitchedOff(state: SolveState, hit: SinkHit, trace: readonly Edge[]): boolean {
  const bit = state.kinds.bitOf(hit.row.kind);
  return pairsOf(trace).some(([before, after]) => {
    if (after.instance !== before.instance || after.via.kind !== "step") return false;
    const { facts } = moduleOf(state, after.instance);
    if (facts.kind[after.place] !== Op.Phi) return false;
    return [...listOf(facts, after.place)].some(
      (other) => other !== before.place && isCheckedVersion(state, after.instance, other, before.place, bit),
    );
  });
}

/** How many checks and calls one value is followed back through. */
const MAX_VERSIONS = 12;

/** Whether `value` is `base` after a check that clears it. */
function isCheckedVersion(state: SolveState, instance: Instance, value: number, base: number, bit: number): boolean {
  const { facts } = moduleOf(state, instance);
  let isChecked = false;
  let at = value;
  for (let versions = 0; at >= 0 && at !== base && versions < MAX_VERSIONS; versions++) {
    const kind = facts.kind[at];
    if (kind !== Op.Pi && kind !== Op.Post) return false;
    const effect = kind === Op.Pi ? state.guards?.ofPi(instance, at) : state.guards?.ofCall(instance, facts.y[at] ?? -1, facts.z[at] ?? 0);
    isChecked ||= effect !== undefined && ((effect.clears | effect.clearsNormalized) & bit) !== 0;
    at = facts.x[at] ?? -1;
  }
  return isChecked && at === base;
}

/** Whether the data stands in a text of SQL with its quotes doubled, and the database is none that takes a backslash before a quote for more. */
function isQuotedInSql(state: SolveState, { row }: SinkHit, trace: readonly Edge[]): boolean {
  if (row.kind !== "sql" || row.takesBackslash === true) return false;
  return pairsOf(trace).some(([before, { instance, place }]) => {
    const { facts } = moduleOf(state, instance);
    if (before.instance !== instance || facts.kind[place] !== Op.Concat) return false;
    const list = listOf(facts, place);
    return isTextOfSql(state, instance, list, list.indexOf(before.place));
  });
}

/** Whether the program writes out what stands in for a secret that nobody has set: `process.env.DEFAULT_TOKEN ?? "USDC"`. Hardly anybody would keep that secret. */
function hasDefault(state: SolveState, trace: readonly Edge[]): boolean {
  if (!isSecret(trace)) return false;
  return pairsOf(trace).some(([before, { instance, place }]) => {
    const { facts } = moduleOf(state, instance);
    const isBeside = before.instance === instance && facts.kind[place] === Op.Logical && facts.x[place] === before.place;
    const other = isBeside ? constantOf(facts, facts.y[place] ?? -1) : undefined;
    return typeof other === "string" && other !== "";
  });
}

function isSecret([first]: readonly Edge[]): boolean {
  return first !== undefined && isConfidential(first.fact.atom);
}
