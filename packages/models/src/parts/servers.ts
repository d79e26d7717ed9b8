import type { ServerRow } from "@sluice/core";

/** Servers that objects describe: the program that is started with its arguments, or an address. `at` is the path of each. */
export function describedServers(...paths: readonly string[]): readonly ServerRow[] {
  return paths.map((at) => ({ at, command: `${at} > command`, args: `${at} > args`, url: `${at} > url` }));
}

/** Calls that are given the object that describes a server. */
export function startingCalls(call: string, form: "call" | "new", name?: string): ServerRow {
  const options = `${call} > arg 0`;
  return {
    ...{ at: `${call} > ${form}`, command: `${options} > command`, args: `${options} > args` },
    ...(name === undefined ? {} : { name: `${options} > ${name}` }),
  };
}

/** A server of which an object gives the address; what starts one stands in its place. */
export function addressedAt(at: string): ServerRow {
  return { at, url: `${at} > url` };
}
