import { isFlowRule, maskCredentials, once, remember, type Notice } from "@sluice/core";
import type { Analysis, AnalysisInput } from "./analysis.ts";
import { linkProgram } from "./link/program.ts";
import { weighExamples } from "./match/examples.ts";
import { matchFlows } from "./match/match.ts";
import { matchReports } from "./match/reports.ts";
import { createFlowApproval } from "./reach/approved-flows.ts";
import { mayHold } from "./reach/conditions.ts";
import { takeInventory } from "./reach/inventory.ts";
import { createSurvey } from "./reach/survey.ts";
import { findUnseenTools } from "./reach/unseen-tools.ts";
import { MAX_FUNCTIONS } from "./reach/walk.ts";
import { inOrder } from "./match/order.ts";
import { findIdleModels } from "./resolve/idle-models.ts";
import { compileModels } from "./resolve/compile-models.ts";
import { MAX_MODULES } from "./solve/loaded-modules.ts";
import { MAX_PATHS } from "./solve/loaded-paths.ts";
import { countCalls, solve } from "./solve/solve.ts";

/** Runs the pipeline from module facts to findings: link, resolve and solve, reach where it is asked for, match. */
export function analyze(given: AnalysisInput): Analysis {
  const input = quotingSafely(given);
  const program = linkProgram(input);
  const automaton = compileModels(input.models, input.satisfies);
  const state = solve(input, program, automaton, mayHold);
  const isAsked = input.withInventory === true || input.rules.some((rule) => !isFlowRule(rule));
  const survey = once(() => createSurvey(input, state));
  const inventory = isAsked ? takeInventory(survey(), given.textOf) : undefined;
  const { calls, unresolved } = countCalls(state);
  const functions = program.modules.reduce((count, module) => count + module.facts.functions.length - 1, 0);
  const found = [
    ...matchFlows(input, state, createFlowApproval(survey)),
    ...(inventory ? matchReports(input.rules, inventory, input.packageOf) : []),
  ];
  const files = program.modules.map(({ facts: { file } }) => file);
  return {
    findings: inOrder(weighExamples(found, input.rules, files)),
    notices: [
      ...findIdleModels(program, input.models),
      ...(input.withInventory === true ? findUnseenTools(state, survey().agents, input.models) : []),
      ...noticesOf(state),
    ],
    ...(inventory ? { inventory } : {}),
    coverage: { functions, calls, unresolvedCalls: unresolved },
  };
}

function noticesOf(state: ReturnType<typeof solve>): Notice[] {
  const notices: Notice[] = [];
  if (state.exhausted) {
    notices.push({
      kind: "budget",
      message: `The analysis stopped after ${state.budget.facts} propagated facts; flows that need more are not reported.`,
    });
  }
  if (state.crowdedPlaces.size > 0) {
    notices.push({
      kind: "budget",
      message: `${atPlaces(state.crowdedPlaces.size)} more than ${state.budget.taintsPerPlace} values meet; what lies deep in their fields was not followed further.`,
    });
  }
  if (state.cutWalks.size > 0) {
    notices.push({
      kind: "budget",
      message: `More than ${MAX_FUNCTIONS} functions are reached from where tools begin (${state.cutWalks.size}); effects that lie further on are not told.`,
    });
  }
  if (state.cutDispatch) {
    notices.push({
      kind: "budget",
      message: "The program has more tables of functions than are read; what it runs by the name of a tool may not all be told.",
    });
  }
  if (state.cutLoads.size > 0) {
    notices.push({
      kind: "budget",
      message: `${atPlaces(state.cutLoads.size)} the program loads modules by a path that may be more than ${MAX_PATHS} texts, or lead to more than ${MAX_MODULES} modules; what it loads beyond is not followed.`,
    });
  }
  return notices;
}

function atPlaces(count: number): string {
  return count === 1 ? "At one place" : `At ${count} places`;
}

/** What is quoted of the source in a message shows no credential. Many messages quote the same calls, in files that would be read for each of them. */
function quotingSafely(input: AnalysisInput): AnalysisInput {
  const quoted = new Map<string, string>();
  return {
    ...input,
    textOf: (file, start, stop) => remember(quoted, `${start}:${stop}:${file}`, () => maskCredentials(input.textOf(file, start, stop))),
  };
}
