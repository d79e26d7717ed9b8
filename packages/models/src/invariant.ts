import { defineModel, type GuardRow } from "@sluice/core";

const holds = (at: string): GuardRow => ({ at, clears: "all", when: "return", asserts: "true" });

export default [
  defineModel({ package: "tiny-invariant", guards: [holds("arg 0")] }),
  defineModel({ package: "invariant", guards: [holds("arg 0")] }),
  defineModel({ package: "ts-invariant", guards: [holds("invariant > arg 0")] }),
];
