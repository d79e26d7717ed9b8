import type { z } from "zod";

/** The sentence for a value of the wrong form; keys and words with names of their own are answered where they are declared. */
export function describeIssue(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case "invalid_type":
      return describeType(issue.expected, issue.path ?? [], issue.input);
    case "invalid_value":
      return `Choose one of: ${issue.values.map(String).join(", ")}.`;
    case "too_small":
      return issue.origin === "array"
        ? "At least one entry is expected here."
        : issue.origin === "string"
          ? "This text is empty."
          : "A number greater than 0 is expected here.";
    case "too_big":
      return "This number is too large.";
    default:
      return undefined;
  }
}

const FORMS: Readonly<Record<string, string>> = {
  string: "A text in double quotes",
  array: "A list, [ ... ],",
  object: "An object, { ... },",
  record: "An object, { ... },",
  number: "A number",
  int: "A whole number",
  boolean: "Either true or false",
};

function describeType(expected: string, path: readonly PropertyKey[], input: unknown): string {
  const key = path.at(-1);
  if (input === undefined && key !== undefined) return `The key "${String(key)}" is missing here.`;
  if (path.length === 0) return 'The configuration is one object, such as { "preset": "strict" }.';
  return `${FORMS[expected] ?? "Something else"} is expected here.`;
}
