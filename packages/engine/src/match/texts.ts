import { Op } from "../ir.ts";
import { keyOf, listOf, type LinkedModule } from "../link/program.ts";
import { moduleOf, type SinkHit, type SolveState } from "../solve/state.ts";
import { traceOf } from "../reach/trace.ts";

/** What arrives at a sink of one kind as part of a text that, by its beginning, is one of another: a GraphQL query in the body of a request. */
export function textHits(state: SolveState): readonly SinkHit[] {
  return state.texts.flatMap(({ begins, within, bit, row, text }) => {
    const hits = state.sinkHits.filter(
      (hit) => hit.row.kind === within && (hit.edge.fact.cleared & bit) === 0 && isPartOf(state, hit, begins),
    );
    if (hits.length > 0) state.use(text);
    return hits.map((hit) => ({ ...hit, row }));
  });
}

/** Whether data was put into a text that begins so. */
function isPartOf(state: SolveState, hit: SinkHit, begins: RegExp): boolean {
  const trace = traceOf(hit.edge);
  return trace.some(({ instance, place, via }, index) => {
    const part = trace[index - 1];
    if (part?.instance !== instance || via.kind !== "step" || place < 0) return false;
    const module = moduleOf(state, instance);
    return module.facts.kind[place] === Op.Concat && begins.test(textBefore(module, place, part.place));
  });
}

/** The constant parts of a text up to a part of it; other parts are left out. */
function textBefore({ facts }: LinkedModule, text: number, part: number): string {
  let before = "";
  for (const operand of listOf(facts, text)) {
    if (operand === part) break;
    before += keyOf(facts, operand) ?? "";
  }
  return before;
}
