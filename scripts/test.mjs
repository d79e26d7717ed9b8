// `npm test [-- VITEST-ARGUMENTS...]`: set up, run the tests, and close with one plain line of counts.
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { root, runTool, setUp } from "./setup.mjs";

setUp();
const results = join(root, "node_modules", ".sluice", "tests.json");
mkdirSync(dirname(results), { recursive: true });
rmSync(results, { force: true });
const code = runTool("vitest", ["run", ...process.argv.slice(2), "--reporter=default", "--reporter=json", `--outputFile=${results}`]);
const { passed, failed, skipped } = count(JSON.parse(readFileSync(results, "utf8")));
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = code === 0 && failed > 0 ? 1 : code;

/** A test file that could not be loaded has no tests to fail, so it counts as one. */
function count(report) {
  const broken = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
