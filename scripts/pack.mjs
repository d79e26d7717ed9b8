// Packs every public package as it would be published, and has publint and attw judge the tarballs.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packages, root, runPnpm, runTool, setUp } from "./setup.mjs";

setUp();
const folder = mkdtempSync(join(tmpdir(), "sluice-pack-"));
let failures = 0;
try {
  for (const dir of packages) {
    if (JSON.parse(readFileSync(join(root, dir, "package.json"), "utf8")).private) continue;
    failures += runPnpm(["pack", "--pack-destination", folder], { cwd: join(root, dir), stdio: ["ignore", "ignore", "inherit"] });
  }
  for (const tarball of readdirSync(folder).sort()) {
    failures += runTool("publint", ["run", join(folder, tarball), "--strict"]);
    failures += runTool("attw", [join(folder, tarball), "--profile", "esm-only", "--format", "ascii", "--no-summary"]);
  }
} finally {
  rmSync(folder, { recursive: true });
}
process.exitCode = failures > 0 ? 1 : 0;
