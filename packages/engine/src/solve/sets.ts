import { CallFlag, Op } from "../ir.ts";
import { argumentCount, argumentOf, constantOf, listOf, methodOf, plainValue, type LinkedModule } from "../link/program.ts";

/** Whether a set of this function that was only ever given constants and one other value has lost that one: `set.add(x); set.delete(x)`. */
export function isEmptied({ facts }: LinkedModule, call: number): boolean {
  if (methodOf(facts, call) !== "delete") return false;
  const gone = plainValue(facts, argumentOf(facts, call, 0) ?? -1);
  let at = facts.y[call] ?? -1;
  for (let hops = 0; gone >= 0 && at >= 0 && hops < MAX_HOPS; hops++) {
    if (facts.kind[at] === Op.Post) {
      const between = facts.y[at] ?? -1;
      const isAdd = facts.z[at] === -1 && methodOf(facts, between) === "add";
      if (!isAdd || !isHarmless(facts, argumentOf(facts, between, 0) ?? -1, gone)) return false;
      at = facts.x[at] ?? -1;
    } else return isMadeOf(facts, at, gone);
  }
  return false;
}

type Facts = LinkedModule["facts"];

const MAX_HOPS = 16;

/** `new Set([x, "constant"])`. */
function isMadeOf(facts: Facts, made: number, gone: number): boolean {
  if (facts.kind[made] !== Op.Call || ((facts.z[made] ?? 0) & CallFlag.New) === 0) return false;
  if (argumentCount(facts, made) === 0) return true;
  const given = argumentOf(facts, made, 0) ?? -1;
  if (given < 0) return constantOf(facts, given) !== undefined;
  const list = listOf(facts, given);
  return facts.kind[given] === Op.Array && list.every((item, index) => (index % 2 === 0 ? isHarmless(facts, item, gone) : item === 0));
}

function isHarmless(facts: Facts, operand: number, gone: number): boolean {
  return constantOf(facts, operand) !== undefined || plainValue(facts, operand) === gone;
}
