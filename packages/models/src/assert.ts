import { defineModel, type GuardRow } from "@sluice/core";

/** What throws unless its first argument is true, equals the second or matches it; below `prefix`, the module itself as another name. */
function assertions(prefix: string): GuardRow[] {
  const row = (at: string, asserts: "true" | "equal" | "match"): GuardRow => ({
    at: `${prefix}${at}`,
    clears: "all",
    when: "return",
    asserts,
  });
  return [
    row("arg 0", "true"),
    row("ok > arg 0", "true"),
    row("{equal,strictEqual,deepEqual,deepStrictEqual} > arg 0", "equal"),
    row("match > arg 0", "match"),
  ];
}

const guards = [...assertions(""), ...assertions("strict > ")];

export default [defineModel({ package: "assert", guards }), defineModel({ package: "assert/strict", guards })];
