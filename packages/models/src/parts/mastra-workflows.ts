import type { LibraryModel, PropagatorRow } from "@sluice/core";

/** How many steps of a workflow are told apart; those after them are taken together. */
const STEPS = 5;
const NUMBERS = Array.from({ length: STEPS }, (_, index) => index + 1);
const LATER = NUMBERS.slice(1);

/** A workflow without a step, and those that have so many. */
const workflow = (steps: number): string => (steps === 0 ? "NewWorkflow" : `WorkflowOf${steps}`);

/** Where a workflow holds the functions of a step; of steps side by side; of one that runs for each of what the one before gave. */
const step = (number: number): string => `#step${number}`;
const side = (number: number): string => `#side${number}`;
const over = (number: number): string => `#over${number}`;

/** The methods that add a step, where it stands among the arguments, and how it runs: another workflow, in its place, begins with its first step. */
const ADDING: readonly (readonly [string, string, (number: number) => string])[] = [
  ["{then,dowhile,dountil}", "arg 0 > #run", step],
  ["{then,dowhile,dountil}", `arg 0 > ${step(1)}`, step],
  ["map", "arg 0", step],
  ["parallel", "arg 0 > each > #run", side],
  ["branch", "arg 0 > each > 1 > #run", side],
];
const FOREACH = ["foreach", "arg 0 > #run", over] as const;

const HELD = [...NUMBERS.flatMap((number) => [step(number), side(number)]), ...LATER.map(over)];

/** What gives a workflow with another step, and what in all gives one, or a run of it, with the steps that it had. */
const ADDED = "{then,dowhile,dountil,parallel,branch,map,foreach}";
const KEPT = "{then,dowhile,dountil,parallel,branch,map,foreach,sleep,sleepUntil,commit,createRun,createRunAsync}";
const RUNS = "{start,startAsync,stream,streamVNext,streamLegacy,resume,resumeAsync,resumeStream,resumeStreamVNext}";

const making: readonly PropagatorRow[] = [
  { at: "createStep", from: "arg 0 > execute", to: "call > #run" },
  { at: "{cloneStep,cloneWorkflow}", from: "arg 0", to: "call" },
  // One that has no step yet may be added to without that what comes out is kept.
  ...ADDING.flatMap(([method, from, held]) =>
    ["call", "this"].map((to) => ({ at: `${workflow(0)} > ${method}`, from, to: `${to} > ${held(1)}` })),
  ),
  ...LATER.flatMap((number) =>
    [...ADDING, FOREACH].map(([method, from, held]) => ({
      ...{ at: `${workflow(number - 1)} > ${method}`, from, to: `call > ${held(number)}` },
    })),
  ),
  ...ADDING.map(([method, from, held]) => ({ at: `${workflow(STEPS)} > ${method}`, from, to: `call > ${held(STEPS)}` })),
  ...HELD.map((held) => ({ at: `AnyWorkflow > ${KEPT}`, from: `this > ${held}`, to: `call > ${held}` })),
  { at: "Mastra", from: "arg 0 > workflows", to: "call" },
  { at: "Mastra > getWorkflow", from: "this > key 0", to: "call" },
  { at: "Mastra > getWorkflowById", from: "this > each", to: "call" },
];

const row = (from: string, to: string): PropagatorRow => ({ at: `WorkflowRun > ${RUNS}`, from, to });
const returned = (held: string): string => `this > ${held} > return`;
const received = (held: string, field: string): string => `this > ${held} > param 0 > ${field}`;

/** What a step receives of what the one before it gave: of steps side by side under the names of each, of what ran for each of many a list. */
const passing: readonly PropagatorRow[] = LATER.flatMap((number) => {
  const before = number - 1;
  const listed = [side(before), ...(before > 1 ? [over(before)] : [])];
  return [
    ...[step(number), side(number)].flatMap((held) => [
      row(returned(step(before)), received(held, "inputData")),
      ...listed.map((each) => row(returned(each), received(held, "inputData > each"))),
    ]),
    row(`${returned(step(before))} > each`, received(over(number), "inputData")),
    ...NUMBERS.slice(0, before).flatMap((other) =>
      [step(other), side(other)].map((held) => row(returned(held), received(step(number), "getStepResult > #returned"))),
    ),
  ];
});

/** What steps receive of what the run was given, and what comes out of it. */
const given: readonly PropagatorRow[] = [
  ...[step(1), side(1)].map((held) => row("arg 0 > inputData", received(held, "inputData"))),
  ...NUMBERS.flatMap((number) =>
    [step(number), side(number)].flatMap((held) => [
      row("arg 0 > resumeData", received(held, "resumeData")),
      row("arg 0 > inputData", received(held, "getInitData > #returned")),
    ]),
  ),
  row(returned(step(STEPS)), received(step(STEPS), "inputData")),
  ...NUMBERS.flatMap((number) => {
    const at = `RunOf${number} > ${RUNS}`;
    return [
      { at, from: returned(step(number)), to: "call > result" },
      ...[side(number), ...(number > 1 ? [over(number)] : [])].map((held) => ({ at, from: returned(held), to: "call > result > each" })),
    ];
  }),
];

/** Workflows of steps, each of which receives what the step before it gave. */
export const workflows: Required<Pick<LibraryModel, "types" | "propagators">> = {
  types: {
    [workflow(0)]: ["createWorkflow > call"],
    ...Object.fromEntries(
      NUMBERS.map((number) => [
        workflow(number),
        [
          `${workflow(number - 1)} > ${ADDED} > call`,
          `${workflow(number)} > {sleep,sleepUntil,commit} > call`,
          ...(number === STEPS ? [`${workflow(STEPS)} > ${ADDED} > call`] : []),
        ],
      ]),
    ),
    AnyWorkflow: [...[0, ...NUMBERS].map(workflow), "cloneWorkflow > call", "Mastra > {getWorkflow,getWorkflowById} > call"],
    ...Object.fromEntries(NUMBERS.map((number) => [`RunOf${number}`, [`${workflow(number)} > {createRun,createRunAsync} > call`]])),
    WorkflowRun: ["AnyWorkflow > {createRun,createRunAsync} > call"],
  },
  propagators: [...making, ...given, ...passing],
};
