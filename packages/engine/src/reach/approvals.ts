import { remember } from "@sluice/core";
import { LogicalOperator, NONE, Op, RegionKind } from "../ir.ts";
import { isInRegion, regionAt } from "../link/regions.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import type { Instance } from "../solve/tracking.ts";
import { isAnswer } from "./answers.ts";
import { calleesOf, callsOf } from "./calls.ts";
import { outcomesOf, type Outcome } from "./regions.ts";

/** Whether it may rightly decide that no person is asked that a condition turned out so. */
export type LimitOracle = (instance: Instance, outcome: Outcome) => boolean;

/** The calls before which a person agrees, in one solved program. */
export class Approvals {
  readonly #state: SolveState;
  readonly #isLimit: LimitOracle;
  /** By instance and region: whether it is entered only by a person's answer. */
  readonly #regions = new Map<string, boolean>();
  /** By instance and operand: conditions around regions that lie within one another are the same. */
  readonly #answers = new Map<Instance, Map<number, boolean>>();
  /** Whether a function comes to its end only by a person's answer; absent while that is being found out. */
  readonly #assuring = new Map<Instance, boolean>();

  constructor(state: SolveState, isLimit: LimitOracle) {
    this.#state = state;
    this.#isLimit = isLimit;
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
    return (
      sides.every(Boolean) ||
      [x, y].some((side, index) => sides[1 - index] === true && this.#isLimit(instance, { condition: side, isTrue }))
    );
  }

  /** Whether only limits are among the conditions under which a region is entered from the one around it. */
  #isByLimits(instance: Instance, region: number, around: number): boolean {
    const { facts } = moduleOf(this.#state, instance);
    for (let at = region; at > around; at = regionAt(facts, at)?.around ?? 0) {
      const { condition = NONE, kind } = regionAt(facts, at) ?? {};
      if (condition !== NONE && !this.#isLimit(instance, { condition, isTrue: kind !== RegionKind.False })) return false;
    }
    return true;
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
