import { Op } from "../ir.ts";
import { keyOf, type LinkedModule } from "../link/program.ts";
import { forEachUser } from "./flow.ts";

/** Values that one object is followed through. */
const MAX_VERSIONS = 64;

/** Whether something is written into an object, where it was made, under a key that is worked out: `for (const [key, value] of …) shape[key] = value`. */
export function isFilledByKey({ facts, uses }: LinkedModule, object: number): boolean {
  const versions = new Set([object]);
  for (const version of versions) {
    if (versions.size > MAX_VERSIONS) return false;
    const users: number[] = [];
    forEachUser(uses, version, (user) => users.push(user));
    const written = users.filter((user) => facts.kind[user] === Op.Store && facts.x[user] === version);
    if (written.some((user) => keyOf(facts, facts.y[user] ?? -1) === undefined)) return true;
    for (const user of [...written, ...users.filter((each) => SAME.has(facts.kind[each] ?? -1))]) versions.add(user);
  }
  return false;
}

/** What has the same object. */
const SAME: ReadonlySet<number> = new Set([Op.Phi, Op.Pi, Op.Post, Op.Typed]);
