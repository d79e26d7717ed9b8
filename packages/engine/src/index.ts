export { analyze } from "./analyze.ts";
export { DEFAULT_BUDGET } from "./analysis.ts";
export type { Analysis, AnalysisInput, Budget, ResolvedModule, UsedRow } from "./analysis.ts";
export type { ModuleFacts } from "./ir.ts";
export { lower } from "./lower/lower.ts";
export type { PathRow } from "./resolve/automaton.ts";
