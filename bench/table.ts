import type { Measurement, Time } from "./measurement.ts";

/** The budgets of one project against what was measured. */
export function printProject({ name, parse, command, stages, flows, lint }: Measurement): string {
  const ratio = (time: number | undefined): string => (time === undefined ? "not measured" : `${(time / parse.wall).toFixed(2)} x`);
  const cpuRatio = (time: number | undefined): string => (time === undefined ? "not measured" : `${(time / parse.cpu).toFixed(2)} x`);
  const rows: (readonly [string, string, string])[] = [
    ["cold run, wall clock", "1.50 x", ratio(command?.wall)],
    ["cold run, processor time", "2.50 x", cpuRatio(command?.cpu)],
    ...Object.entries(stages ?? {}).map(([stage, { cpu }]: readonly [string, Time]) => [`  ${stage}`, "", cpuRatio(cpu)] as const),
    [
      "all rules against flow rules alone",
      "1.20 x",
      stages && flows ? `${(totalOf(stages) / totalOf(flows)).toFixed(2)} x` : "not measured",
    ],
    ["warm run, nothing changed", "0.10 x", "not implemented"],
    ["warm run, one file changed", "0.15 x", "not implemented"],
    ["ESLint, file as on the disk, p95", "10 ms", milliseconds(lint?.unchanged)],
    ["ESLint, edited file, p95", "10 ms", milliseconds(lint?.edited)],
    ["peak memory", `${Math.round(Math.max(256, parse.lines / 1000))} MB`, command ? `${Math.round(command.peak)} MB` : "not measured"],
  ];
  const head = `${name}: ${parse.files} files, ${parse.lines} lines; the parse takes ${Math.round(parse.cpu)} ms`;
  return `${head}\n${printRow("", "goal", "measured")}${rows.map(([what, goal, measured]) => printRow(what, goal, measured)).join("")}`;
}

/** How the time grows when there is more code. */
export function printGrowth(small: Measurement, large: Measurement): string {
  const lines = large.parse.lines / small.parse.lines;
  const time = large.command && small.command && large.command.cpu / small.command.cpu;
  const goal = `${(lines * 1.1).toFixed(1)} x`;
  return `growth\n${printRow(`${lines.toFixed(1)} x the lines`, goal, time === undefined ? "not measured" : `${time.toFixed(1)} x`)}`;
}

/** The value below which 95 % of the others lie; `undefined` without any. */
export function percentile95(values: readonly number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(values.length * 0.95) - 1)];
}

function totalOf(stages: Readonly<Record<string, Time>>): number {
  return Object.values(stages).reduce((sum, { cpu }) => sum + cpu, 0);
}

function milliseconds(values: readonly number[] | undefined): string {
  const value = values && percentile95(values);
  return value === undefined ? "not measured" : `${value.toFixed(1)} ms`;
}

function printRow(what: string, goal: string, measured: string): string {
  return `  ${what.padEnd(36)}${goal.padStart(10)}${measured.padStart(18)}\n`;
}
