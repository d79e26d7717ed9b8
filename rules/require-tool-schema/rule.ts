import { defineRule, groupBy, type Inventory, type Location, type Report, type Tool } from "@sluice/core";

export default defineRule({
  id: "require-tool-schema",
  title: "A tool takes whatever a language model sends",
  severity: "medium",
  confidence: "high",
  cwe: [20],
  owasp: ["LLM03", "ASI02"],
  preset: "recommended",
  since: "0.1.0",

  check: findOpenSchemas,
  // Where data that is of any type does something.
  follows: {
    sources: ["model-output", "tool-argument"],
    sinks: ["sql", "query", "shell", "shell-argument", "code", "path", "url", "html", "property", "deserialize", "dispatch"],
  },

  message: "{{tool}} has no closed schema for its input: {{reason}}.",

  docs: {
    why: "The schema is what tells the language model how to call the tool, and the first thing that refuses what it should not send. An open one does neither.",
    fix: "Declare every field with a type, as narrow as it is meant: enums, numbers with bounds, text with a length or a pattern. Leave out `any`, `unknown`, `passthrough` and objects without properties.",
    misses:
      "A field that is an object of any form, such as labels or a filter, beside others that have a type, and one of any type in a tool that does nothing with it but reckon: they are in the strict preset. Schemas that are put together at run time; whether a field that is text ought to be an enum.",
  },
});

function* findOpenSchemas({ tools }: Inventory): Generator<Report> {
  // Code that hands many tools on leaves the schema out for all of them, whatever each says of itself: it is mended there.
  for (const together of groupBy(tools, keyOfMissing).values()) {
    const [first, ...others] = together.flatMap((tool) => reportsOf(tool));
    const place = together[0]?.schema.location;
    if (first && others.length > 0 && place) yield atPlace(first, others, place);
    else if (first) yield first;
  }
}

function keyOfMissing({ id, schema: { form, location } }: Tool): string {
  return form === "missing" && location ? [location.file, location.start.line, location.start.column].join("\n") : String(id);
}

function reportsOf(tool: Tool): readonly Report[] {
  const reason = reasonOf(tool);
  if (reason === undefined) return [];
  const { form, location } = tool.schema;
  return [
    {
      ...(isLessSure(tool) ? { confidence: "medium" as const } : {}),
      location: tool.location,
      values: { tool: tool.name === undefined ? "This tool" : `The tool \`${tool.name}\``, reason },
      related: location && form !== "missing" ? [{ location, note: "its schema" }] : [],
      identity: [tool.name ?? "", form],
    },
  ];
}

/** Code that makes many tools takes their schemas from elsewhere, too; and what is of any form by its nature, such as labels or what is converted, only its author knows. */
function isLessSure({ name, schema: { form } }: Tool): boolean {
  return name === undefined || form === "bag";
}

/** Related places that are named. */
const MAX_NAMED = 20;

function atPlace(first: Report, others: readonly Report[], location: Location): Report {
  const named = [first, ...others].slice(0, MAX_NAMED);
  return {
    ...first,
    location,
    values: { ...first.values, tool: `${first.values["tool"] ?? ""}, like ${inWords(others.length)} handed on here,` },
    related: named.map((report) => ({ location: report.location, note: `${report.values["tool"] ?? ""} is handed on without a schema` })),
  };
}

function inWords(others: number): string {
  return others === 1 ? "another one that is" : `${String(others)} others that are`;
}

function reasonOf({ schema }: Tool): string | undefined {
  if (schema.form === "missing") return "it declares none";
  return schema.form === "open" || schema.form === "bag"
    ? schema.reason?.startsWith("`")
      ? schema.reason
      : `it ${schema.reason ?? "is open"}`
    : undefined;
}
