import type { SourceRow } from "@sluice/core";

/** What a response of Google's older clients at `at` carries: properties, and methods in `@google/generative-ai`. */
export function responseSources(at: string): readonly SourceRow[] {
  return [
    { at: `${at} > text > call`, kind: "model-output" },
    { at: `${at} > functionCalls > call > each > {args,name}`, kind: "model-output", label: "a function call's arguments" },
    { at: `${at} > functionCall > call > {args,name}`, kind: "model-output", label: "a function call's arguments" },
    { at: `${at} > candidates > each > content > parts > each > text`, kind: "model-output" },
    {
      at: `${at} > candidates > each > content > parts > each > functionCall > {args,name}`,
      kind: "model-output",
      label: "a function call's arguments",
    },
    { at: `${at} > candidates > each > content > parts > each > executableCode > code`, kind: "model-output" },
  ];
}
