import { defineRule, type Inventory, type Report } from "@sluice/core";

export default defineRule({
  id: "no-hardcoded-credentials",
  title: "A credential is written in the source",
  severity: "high",
  confidence: "high",
  examples: "as-sure",
  cwe: [798],
  owasp: ["LLM02", "ASI03"],
  preset: "recommended",
  since: "0.1.0",
  conceals: true,

  check: findCredentials,

  message: "{{credential}} is written in the source{{name}}; whoever reads the code, its history or its bundle has it.",

  docs: {
    why: "Source is copied, published, bundled and put before language models; a key in it is used by strangers, and in the history it stays after it was deleted.",
    fix: "Revoke the credential, since it has been seen; then read it at run time from the environment or a secret store, and fail when it is missing.",
    misses:
      "Credentials without a form of their own, unless a modelled client takes them where a credential belongs; files that are no code, such as .env; what the history holds. Placeholders, test keys, keys that are made to be public and databases on this machine are passed over.",
  },
});

function* findCredentials({ writtenCredentials }: Inventory): Generator<Report> {
  for (const { title, name, location, alike = [] } of writtenCredentials) {
    yield {
      location,
      related: alike.map((place) => ({ location: place, note: "the same word stands here for something else" })),
      values: { credential: title.charAt(0).toUpperCase() + title.slice(1), name: name === undefined ? "" : ` (\`${name}\`)` },
      identity: [title, name ?? ""],
    };
  }
}
