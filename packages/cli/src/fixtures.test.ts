import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type * as Sarif from "sarif";
import { describe, expect, test, vi } from "vitest";
import { main } from "./main.ts";

const FIXTURES = fileURLToPath(new URL("../../../fixtures", import.meta.url));

// The first run loads the compiler.
vi.setConfig({ testTimeout: 60_000 });

/** The results of a run as SARIF, with what a reader of a change does not need left out: what rules say of themselves, their numbers, columns' units. */
async function resultsOf(fixture: string): Promise<unknown> {
  let report = "";
  const sink = { write: (): boolean => true };
  await main(["check", "--format", "sarif"], {
    cwd: join(FIXTURES, fixture),
    env: {},
    stdout: { write: (text) => (report += text) },
    stderr: sink,
  });
  const [run] = (JSON.parse(report) as Sarif.Log).runs;
  return run?.results?.map(({ ruleId, level, message, locations, codeFlows, relatedLocations, partialFingerprints }) => ({
    rule: `${ruleId ?? ""} (${level ?? ""})`,
    message: message.text,
    at: locations?.map(place),
    flow: codeFlows?.flatMap(({ threadFlows }) =>
      threadFlows.flatMap((flow) => flow.locations.map(({ location }) => place(location ?? {}))),
    ),
    related: relatedLocations?.map(place),
    fingerprints: partialFingerprints,
  }));
}

/** `src/a.ts:4:7-12 note`. */
function place({ physicalLocation, message }: Sarif.Location): string {
  const { startLine, startColumn, endLine, endColumn } = physicalLocation?.region ?? {};
  const end = endLine === undefined || endLine === startLine ? endColumn : `${endLine}:${String(endColumn)}`;
  const at = `${physicalLocation?.artifactLocation?.uri ?? ""}:${String(startLine)}:${String(startColumn)}-${String(end)}`;
  return message?.text === undefined ? at : `${at} ${message.text}`;
}

describe("what is reported of the fixtures, as SARIF", () => {
  test.each(readdirSync(FIXTURES))("%s", async (fixture) => {
    await expect(`${JSON.stringify(await resultsOf(fixture), undefined, 2)}\n`).toMatchFileSnapshot(`__snapshots__/${fixture}.json`);
  });
});
