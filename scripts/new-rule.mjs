// `pnpm new-rule <id>`: writes the folder of a rule, which the generated index then picks up.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./setup.mjs";

const id = process.argv[2] ?? "";
const folder = join(root, "rules", id);
if (!/^(no|require)-[a-z0-9-]+$/.test(id) || existsSync(folder)) {
  console.error(
    `usage: pnpm new-rule ID, where ID is new and says what must not be (no-model-output-in-sql) or what must be (require-approval-gate)`,
  );
  process.exit(2);
}

mkdirSync(join(folder, "cases"), { recursive: true });
writeFileSync(
  join(folder, "rule.ts"),
  `import { defineRule } from "@sluice/core";

export default defineRule({
  id: "${id}",
  title: "",
  severity: "high",
  confidence: "high",
  cwe: [],
  owasp: [],
  preset: "recommended",
  since: "0.1.0",

  flow: { sources: [], sinks: [] },

  message: "",

  docs: {
    why: "",
    fix: "",
    misses: "",
  },
});
`,
);
console.log(`Wrote rules/${id}/rule.ts. Fill it in, add cases to rules/${id}/cases, then run \`pnpm gen\`.`);
