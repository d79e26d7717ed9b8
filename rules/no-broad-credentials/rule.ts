import { defineRule, type Inventory, type Report } from "@sluice/core";

export default defineRule({
  id: "no-broad-credentials",
  title: "A credential may do more than its use needs",
  severity: "high",
  confidence: "high",
  cwe: [250, 269, 732],
  owasp: ["LLM03", "ASI03"],
  preset: "recommended",
  since: "0.1.0",

  check: findBroad,

  message: "{{setting}} gives {{label}}: whatever acts with it, a language model's tools included, can do far more than its task needs.",

  docs: {
    why: "What an agent may do is what its credentials may do. A prompt that turns it against its owner then has all of that, not the little that the task needed.",
    fix: "Name the actions and the resources that the task needs; sign in to a database as a role that may read the tables in question; ask for the narrowest scope.",
    misses:
      "Rights that are given elsewhere: a bare variable of the environment says nothing about them. Statements that deny, and rights that are wide for one service only. Superusers of databases are reported in programs with tools, where they are written plainly and the database is not on this machine.",
  },
});

/** Rights in a cloud wherever they are written; logins where a language model has tools to use them with. */
function* findBroad({ settings, tools }: Inventory): Generator<Report> {
  for (const { kind, location, text, label, framework } of settings) {
    if (kind !== "broad-credential" && (kind !== "broad-login" || tools.length === 0)) continue;
    yield { location, values: { setting: `\`${text}\``, label: label ?? "more than it needs" }, identity: [kind, framework.package, text] };
  }
}
