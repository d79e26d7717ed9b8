import { remember } from "@sluice/core";
import type { CallGraphView } from "../link/definition.ts";
import { keyOfFunction, numberOfPlace } from "../link/identity.ts";
import type { LinkedModule } from "../link/program.ts";
import type { Answer, Asked } from "./settled-callbacks.ts";
import type { SolveState } from "./state.ts";

/** What the settled calls of a program are, whichever way one came to them. */
interface SettledCalls {
  readonly targets: Asked<"targetsOf">;
  readonly callers: Asked<"callersOf">;
  readonly passedOn: Asked<"passedOnBy">;
  readonly picked: Asked<"pickedBy">;
}

/** By the activations of a program: a walk that keeps to one way looks at the same ones. */
const settledCalls = new WeakMap<SolveState["instances"], SettledCalls>();

/** Taint adds no callee: what was asked once the call graph has settled need not be looked for again. It may yet show who runs a callback. */
export function rememberCalls(state: SolveState, view: CallGraphView): CallGraphView {
  const { targets, callers, passedOn, picked } = remember(settledCalls, state.instances, (): SettledCalls => ({
    targets: new Map(),
    callers: new Map(),
    passedOn: new Map(),
    picked: new Map(),
  }));
  const focused: Asked<"callersOf"> = new Map();
  const { callbacks } = state;
  return {
    targetsOf: (module, call) => rememberAt(targets, module, call, view.targetsOf),
    callersOf: (module, fn) =>
      state.way?.get(keyOfFunction(module, fn))
        ? view.callersOf(module, fn)
        : rememberAt(state.focus ? focused : callers, module, fn, view.callersOf),
    loadedBy: view.loadedBy,
    passedOnBy: (module, call) => rememberAt(passedOn, module, call, view.passedOnBy),
    pickedBy: (module, call) => rememberAt(picked, module, call, view.pickedBy),
    collectedBy: (module, call) => {
      const { settled } = callbacks;
      return settled ? rememberAt(settled.collected, module, call, view.collectedBy) : view.collectedBy(module, call);
    },
    handedTo: (module, fn, index) => {
      const find = (): Answer<"handedTo"> => view.handedTo(module, fn, index);
      const handed = callbacks.settled && remember(callbacks.settled.handed, index, () => new Map<number, Answer<"handedTo">>());
      return handed ? rememberAt(handed, module, fn, find) : find();
    },
    found: () => callbacks.settled?.found,
  };
}

function rememberAt<T>(known: Map<number, T>, module: LinkedModule, index: number, make: (module: LinkedModule, index: number) => T): T {
  return remember(known, numberOfPlace(module, index), () => make(module, index));
}
