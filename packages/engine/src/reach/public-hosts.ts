import { remember } from "@sluice/core";
import type { SinkHit, SolveState } from "../solve/state.ts";
import { someOnWay } from "./way-back.ts";

const known = new WeakMap<SolveState, readonly SinkHit[]>();

/**
 * Where addresses arrive that are clean only since their hosts are no part of a private network: what goes there goes to whoever chose them, as much as
 * if nobody had looked.
 */
export function hitsOfPublicHosts(state: SolveState): readonly SinkHit[] {
  return remember(known, state, () =>
    state.cleanHits.filter(({ edge }) => someOnWay(edge, ({ via }) => via.kind === "check" && via.isPublic === true)),
  );
}
