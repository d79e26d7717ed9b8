// Packs every public package as it would be published, and has publint and attw judge the tarballs.
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isPrivate, packages, runPnpm, runTool, setUp } from "./setup.mjs";

setUp();
const folder = mkdtempSync(join(tmpdir(), "sluice-pack-"));
const filters = packages.filter((dir) => !isPrivate(dir)).map((dir) => `--filter=./${dir.replaceAll("\\", "/")}`);
let failures = runPnpm(["--recursive", ...filters, "pack", "--pack-destination", folder], { stdio: ["ignore", "ignore", "inherit"] });
try {
  const tarballs = readdirSync(folder).sort();
  if (tarballs.length !== filters.length) failures += 1;
  for (const tarball of tarballs) {
    const path = join(folder, tarball);
    failures += judge("publint", ["run", path, "--strict"]);
    failures += judge("attw", [path, "--profile", "esm-only", "--format", "ascii"]);
  }
  console.log(`Packed ${tarballs.join(", ")}`);
} finally {
  rmSync(folder, { recursive: true });
}
process.exitCode = failures > 0 ? 1 : 0;

/** Silent unless the tool objects; then it speaks for itself. */
function judge(tool, args) {
  return runTool(tool, args, { stdio: "ignore" }) === 0 ? 0 : runTool(tool, args);
}
