export { reportJson } from "./json.ts";
export { reportPretty } from "./pretty.ts";
export type { PrettyOptions } from "./pretty.ts";
export type { Reporter, ReportOptions } from "./reporter.ts";
export { reportSarif } from "./sarif.ts";
export { toVisible } from "./visible-text.ts";
