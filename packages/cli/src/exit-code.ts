/** How the command ends: 0 clean, 1 findings, 2 the user's mistake or (on request) an incomplete analysis, 3 our bug. */
export const ExitCode = { Clean: 0, Findings: 1, Usage: 2, Internal: 3 } as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
