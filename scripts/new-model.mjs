// `pnpm new-model <package> [folder]`: writes the file of a library model, which the generated index then picks up.
import { existsSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "./setup.mjs";

const name = process.argv[2] ?? "";
const file = join(process.argv[3] ?? join(root, "packages/models/src"), `${name.replace(/^@/, "").replace(/[/.]/g, "-")}.ts`);
if (!/^(@[a-z0-9-_.]+\/)?[a-z0-9-_.]+$/.test(name) || existsSync(file)) {
  console.error("usage: pnpm new-model PACKAGE, where PACKAGE is the name under which a library is imported and has no model yet");
  process.exit(2);
}

writeFileSync(
  file,
  `import { defineModel } from "@sluice/core";

export default defineModel({
  package: "${name}",
  types: { Client: ["Client > new"] },
  sources: [],
  sinks: [],
});
`,
);
console.log(
  `Wrote ${relative(root, file)}. Fill it in, add a case that uses every row, then run \`pnpm gen\` and \`pnpm models:check ${name}\`, which looks the paths up in the package.`,
);
