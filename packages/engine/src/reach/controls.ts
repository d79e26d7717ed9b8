import { remember, type ControlKind } from "@sluice/core";
import { LogicalOperator, NONE, Op } from "../ir.ts";
import { isInRegion, regionAt } from "../link/regions.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import type { Instance } from "../solve/tracking.ts";
import { givesAnswer, isAnswer } from "./answers.ts";
import { callsOf, calleesOf } from "./calls.ts";
import { Ledgers } from "./ledgers.ts";
import { isLimit } from "./limits.ts";
import { isCorrelated, isTelling, Records } from "./records.ts";
import { outcomesOf, type Outcome } from "./regions.ts";
import { isSwitch } from "./thresholds.ts";

/** Says of a call whether a control lies on every path to it within its function: then what it reaches is controlled. */
export type ControlOracle = (instance: Instance, call: number) => boolean;

/** What is asked of a control of one kind. */
interface Control {
  readonly covers: ControlOracle;
  /** The same where no limit, nor what the program says of a tool, leaves it out for some calls; absent: that makes no difference. */
  readonly coversAll?: ControlOracle;
  /** Whether a function that is called for every tool call has it: what it gives back is a person's answer, or it writes a record of what it is told. */
  readonly isIn: (instance: Instance) => boolean;
  /** The effects that are themselves such a control of a call, each as {@link keyOfCallIn} has it. */
  readonly effectsFor?: (instance: Instance, call: number) => readonly string[];
}

/** The controls of one solved program. */
export type Controls = Readonly<Record<ControlKind, Control>>;

/** Finds the controls of one solved program; what is found out is remembered. */
export function createControls(state: SolveState): Controls {
  const approvals = new Approvals(state, { withLimits: true });
  const ofAll = new Approvals(state, { withLimits: false });
  const logs = new Records(state, isTelling);
  const switched = new Records(state, isTelling, isSwitch);
  const ledgers = new Ledgers(state);
  const structured = new Records(state, isCorrelated);
  return {
    approval: {
      covers: remembering((instance, call) => approvals.isApproved(instance, call)),
      coversAll: remembering((instance, call) => ofAll.isApproved(instance, call)),
      isIn: (instance) => givesAnswer(state, instance),
    },
    log: {
      covers: remembering((instance, call) => logs.isLogged(instance, call) || ledgers.rowsBeside(instance, call).length > 0),
      isIn: (instance) => logs.isIn(instance),
      effectsFor: (instance, call) => ledgers.rowsBeside(instance, call),
    },
    "switched-log": {
      covers: remembering((instance, call) => switched.isLogged(instance, call)),
      isIn: (instance) => logs.isIn(instance),
    },
    "structured-log": {
      covers: remembering((instance, call) => structured.isLogged(instance, call)),
      isIn: (instance) => logs.isIn(instance),
      effectsFor: (instance, call) => ledgers.rowsBeside(instance, call),
    },
  };
}

/** Many tools come by the same calls. */
function remembering(covers: ControlOracle): ControlOracle {
  const known = new Map<Instance, Map<number, boolean>>();
  return (instance, call) =>
    remember(
      remember(known, instance, () => new Map<number, boolean>()),
      call,
      () => covers(instance, call),
    );
}

class Approvals {
  readonly #state: SolveState;
  /** Whether limits may decide that nobody is asked. */
  readonly #withLimits: boolean;
  /** By instance and region: whether it is entered only by a person's answer. */
  readonly #regions = new Map<string, boolean>();
  /** By instance and operand: conditions around regions that lie within one another are the same. */
  readonly #answers = new Map<Instance, Map<number, boolean>>();
  /** Whether a function comes to its end only by a person's answer; absent while that is being found out. */
  readonly #assuring = new Map<Instance, boolean>();

  constructor(state: SolveState, { withLimits }: { readonly withLimits: boolean }) {
    this.#state = state;
    this.#withLimits = withLimits;
  }

  isApproved(instance: Instance, call: number): boolean {
    const { facts } = moduleOf(this.#state, instance);
    const region = facts.region[call] ?? 0;
    if (this.#isByAnswer(instance, region) || this.#isPastAnswer(instance, call, region)) return true;
    return callsOf(this.#state, instance).some(
      (before) => before < call && isInRegion(facts, region, facts.region[before] ?? 0) && this.#assures(instance, before),
    );
  }

  #isByAnswer(instance: Instance, region: number): boolean {
    if (region === 0) return false;
    return remember(this.#regions, `${instance.id}:${region}`, () => {
      const { facts } = moduleOf(this.#state, instance);
      return outcomesOf(facts, region).some((outcome) => this.#isDecisive(instance, outcome));
    });
  }

  /**
   * Whether a statement before has let only those calls go on to which a person agreed, of those that it asked about: `if (isRisky) { if (!(await ask())) return; }`.
   */
  #isPastAnswer(instance: Instance, call: number, region: number): boolean {
    const { facts } = moduleOf(this.#state, instance);
    const offset = facts.start[call] ?? 0;
    return facts.joins.some((join) => {
      if (join.fn !== instance.fn || join.offset > offset || !isInRegion(facts, region, join.around)) return false;
      const unasked = join.ends.filter((end) => !this.#isByAnswer(instance, end));
      return unasked.length < join.ends.length && unasked.every((end) => this.#isByLimits(instance, end, join.around));
    });
  }

  /**
   * Whether a condition turned out so because of a person's answer. Of two conditions one of which is enough, the other may be a limit.
   */
  #isDecisive(instance: Instance, { condition, isTrue }: Outcome): boolean {
    const { facts } = moduleOf(this.#state, instance);
    const [x, y, z] = [facts.x[condition] ?? -1, facts.y[condition] ?? -1, facts.z[condition] ?? -1];
    if (condition < 0 || facts.kind[condition] !== Op.Logical) return this.#isAnswer(instance, condition);
    const sides = [x, y].map((side) => this.#isDecisive(instance, { condition: side, isTrue }));
    if (z === (isTrue ? LogicalOperator.And : LogicalOperator.Or)) return sides.some(Boolean);
    return sides.every(Boolean) || [x, y].some((side, index) => sides[1 - index] === true && this.#isLimit(instance, side));
  }

  /** Whether only limits are among the conditions under which a region is entered from the one around it. */
  #isByLimits(instance: Instance, region: number, around: number): boolean {
    const { facts } = moduleOf(this.#state, instance);
    for (let at = region; at > around; at = regionAt(facts, at)?.around ?? 0) {
      const condition = regionAt(facts, at)?.condition ?? NONE;
      if (condition !== NONE && !this.#isLimit(instance, condition)) return false;
    }
    return true;
  }

  #isLimit(instance: Instance, condition: number): boolean {
    return this.#withLimits && isLimit(this.#state, instance, condition);
  }

  #isAnswer(instance: Instance, condition: number): boolean {
    const answers = remember(this.#answers, instance, () => new Map<number, boolean>());
    return remember(answers, condition, () => isAnswer(this.#state, instance, condition));
  }

  /** Whether a call returns only where a person has agreed: otherwise it throws. */
  #assures(instance: Instance, call: number): boolean {
    const callees = calleesOf(instance, call);
    return callees.length > 0 && callees.every((callee) => this.#endsByAnswer(callee));
  }

  #endsByAnswer(instance: Instance): boolean {
    const known = this.#assuring.get(instance);
    if (known !== undefined) return known;
    this.#assuring.set(instance, false);
    const { facts, entries } = moduleOf(this.#state, instance);
    const exit = facts.functions[instance.fn]?.exit ?? -1;
    const ends = [...(entries[instance.fn]?.returns ?? []).map((at) => facts.region[at] ?? 0), ...(exit < 0 ? [] : [exit])];
    const isAssuring = ends.length > 0 && ends.every((region) => this.#isByAnswer(instance, region));
    this.#assuring.set(instance, isAssuring);
    return isAssuring;
  }
}
