import { defineRule, type Inventory, type Report, type Tool } from "@sluice/core";

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

  message: "{{tool}} has no closed schema for its input: {{reason}}.",

  docs: {
    why: "The schema is what tells the language model how to call the tool, and the first thing that refuses what it should not send. An open one does neither.",
    fix: "Declare every field with a type, as narrow as it is meant: enums, numbers with bounds, text with a length or a pattern. Leave out `any`, `unknown`, `passthrough` and objects without properties.",
    misses:
      "A field that is an object of any form, such as labels or a filter, beside others that have a type: it is in the strict preset. Schemas that are put together at run time; whether a field that is text ought to be an enum.",
  },
});

function* findOpenSchemas({ tools }: Inventory): Generator<Report> {
  for (const tool of tools) {
    const reason = reasonOf(tool);
    if (reason === undefined) continue;
    const { location } = tool.schema;
    yield {
      // Code that makes many tools takes their schemas from elsewhere, too; and what is of any form by its nature, such as labels, only its author knows.
      ...(tool.name === undefined || tool.schema.form === "bag" ? { confidence: "medium" as const } : {}),
      location: tool.location,
      values: { tool: tool.name === undefined ? "This tool" : `The tool \`${tool.name}\``, reason },
      related: location ? [{ location, note: "its schema" }] : [],
      identity: [tool.name ?? "", tool.schema.form],
    };
  }
}

function reasonOf({ schema }: Tool): string | undefined {
  if (schema.form === "missing") return "it declares none";
  return schema.form === "open" || schema.form === "bag"
    ? schema.reason?.startsWith("`")
      ? schema.reason
      : `it ${schema.reason ?? "is open"}`
    : undefined;
}
