export { reportJson } from "./json.ts";
export type { Reporter, ReportOptions } from "./reporter.ts";
export { reportSarif } from "./sarif.ts";
