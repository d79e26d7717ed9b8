/** Runs the command line and returns the exit code: 0 clean, 1 findings, 2 usage or configuration error, 3 internal error. */
export function main(args: readonly string[]): Promise<number> {
  throw new Error(`sluice ${args.join(" ")}: not implemented yet`);
}
