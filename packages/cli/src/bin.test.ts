import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

/** Writes down which flags of V8 are set. */
const WATCH = `import v8 from "node:v8";
import { syncBuiltinESMExports } from "node:module";
globalThis.flags = [];
v8.setFlagsFromString = (flag) => void globalThis.flags.push(flag);
syncBuiltinESMExports();
`;
/** Stands for the program: counts the flags that were set when it was loaded. */
const PROGRAM = `const flags = globalThis.flags.length;
export const main = async (args) => (console.log(flags, ...args), 2);
`;

test("the program is loaded once the flags of V8 are set; its arguments and its exit code are passed on", () => {
  const folder = mkdtempSync(join(tmpdir(), "sluice-bin-"));
  for (const below of ["bin", "dist"]) mkdirSync(join(folder, below));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(join(folder, "watch.js"), WATCH);
  writeFileSync(join(folder, "dist/index.js"), PROGRAM);
  copyFileSync(join(import.meta.dirname, "../bin/sluice.js"), join(folder, "bin/sluice.js"));
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "./watch.js", "bin/sluice.js", "check", "app"], {
    cwd: folder,
    encoding: "utf8",
  });
  expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: "3 check app\n", stderr: "" });
});
