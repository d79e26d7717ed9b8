export { main } from "./main.ts";
export type { Io, Output } from "./io.ts";
export type { ExitCode } from "./exit-code.ts";
