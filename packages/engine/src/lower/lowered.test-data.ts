import ts from "typescript";
import { expect } from "vitest";
import type { ModuleFacts } from "../ir.ts";
import { printFacts, printRow } from "../print-facts.ts";
import { faultOf } from "./faults.test-data.ts";
import { lower } from "./lower.ts";

/** The facts of one file. */
export function factsOf(text: string, file = "case.tsx"): ModuleFacts {
  return lower(ts, ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, false), file);
}

/** Everything, as printed. */
export function printed(text: string, file?: string): string[] {
  const facts = factsOf(text, file);
  expect(faultOf(facts)).toBeUndefined();
  return printFacts(facts)
    .split("\n")
    .map((line) => line.trim());
}

/** The rows of one function, by its index, numbered from 0. */
export function rows(text: string, index = 1): string[] {
  const facts = factsOf(text);
  expect(faultOf(facts)).toBeUndefined();
  const { first, end } = facts.functions[index] ?? { first: 0, end: 0 };
  const lines: string[] = [];
  for (let row = first; row < end; row++) lines.push(`%${row} = ${printRow(facts, row)}`);
  return lines.map((line) => line.replaceAll(/%(\d+)/gu, (_, value: string) => `%${Number(value) - first}`));
}

/** The rows of a function with this body. */
export function body(text: string): string[] {
  return rows(`async function* f() { ${text} }`);
}
