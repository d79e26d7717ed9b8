// `pnpm bench [FOLDER...]`: the budgets of the design as ratios against TypeScript's parser over the same files, on generated code, on the
// fixtures and on the folders given. Every figure comes from a process of its own; the table never fails a build.
import { fileURLToPath } from "node:url";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { writeProject } from "./agent-project.ts";
import { measureProject } from "./measurement.ts";
import { printGrowth, printProject } from "./table.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { services: { type: "string", default: "200" }, "no-fixtures": { type: "boolean", default: false } },
});
const services = Number(values.services);
const workspace = mkdtempSync(join(tmpdir(), "sluice-bench-"));
try {
  const sizes = [services, services * 10].map((count) => {
    const folder = join(workspace, `generated-${count}`);
    writeProject(folder, count);
    return measureProject(`generated code, ${count} services`, folder);
  });
  for (const size of sizes) console.log(printProject(size));
  const [small, large] = sizes;
  if (small && large) console.log(printGrowth(small, large));
  for (const folder of [...(values["no-fixtures"] ? [] : listFixtures()), ...positionals.map((each) => resolve(each))])
    console.log(printProject(measureProject(basename(folder), folder)));
} finally {
  rmSync(workspace, { recursive: true });
}

function listFixtures(): string[] {
  const folder = fileURLToPath(new URL("../fixtures", import.meta.url));
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [join(folder, entry.name)] : []));
}
