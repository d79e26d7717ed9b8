import { remember, type ControlKind } from "@sluice/core";
import type { SolveState } from "../solve/state.ts";
import type { Instance } from "../solve/tracking.ts";
import { givesAnswer } from "./answers.ts";
import { Approvals } from "./approvals.ts";
import type { Choice } from "./choices/choice.ts";
import { Ledgers } from "./ledgers.ts";
import { isLimit, isLimitFor } from "./limits.ts";
import { isCorrelated, isTelling, Records } from "./records.ts";
import { isSwitch } from "./thresholds.ts";

/** Says of a call whether a control lies on every path to it within its function: then what it reaches is controlled. */
export type ControlOracle = (instance: Instance, call: number) => boolean;

/** What is asked of a control of one kind. */
interface Control {
  readonly covers: ControlOracle;
  /** The same where no limit, nor what the program says of a tool, leaves it out for some calls; absent: that makes no difference. */
  readonly coversAll?: ControlOracle;
  /** The same for one of the tools that generic code runs, where it is known by what limits that one is left out. */
  readonly coversFor?: (tool: Choice) => ControlOracle;
  /** Whether a function that is called for every tool call has it: what it gives back is a person's answer, or it writes a record of what it is told. */
  readonly isIn: (instance: Instance) => boolean;
  /** The effects that are themselves such a control of a call, each as {@link keyOfCallIn} has it. */
  readonly effectsFor?: (instance: Instance, call: number) => readonly string[];
}

/** The controls of one solved program. */
export type Controls = Readonly<Record<ControlKind, Control>>;

/** Finds the controls of one solved program; what is found out is remembered. */
export function createControls(state: SolveState): Controls {
  const approvals = new Approvals(state, (instance, { condition }) => isLimit(state, instance, condition));
  const ofAll = new Approvals(state, () => false);
  const covers = remembering((instance, call) => approvals.isApproved(instance, call));
  const coversAll = remembering((instance, call) => ofAll.isApproved(instance, call));
  const forTools = new Map<Choice, ControlOracle>();
  const coversFor = (tool: Choice): ControlOracle => {
    const ofTool = new Approvals(state, (instance, outcome) => isLimitFor(state, instance, outcome, tool));
    return (instance, call) => covers(instance, call) && (coversAll(instance, call) || ofTool.isApproved(instance, call));
  };
  const logs = new Records(state, isTelling);
  const switched = new Records(state, isTelling, isSwitch);
  const ledgers = new Ledgers(state);
  const structured = new Records(state, isCorrelated);
  return {
    approval: {
      covers,
      coversAll,
      coversFor: (tool) => remember(forTools, tool, () => coversFor(tool)),
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
