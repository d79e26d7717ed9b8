import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { atPreset } from "@sluice/core";
import { models } from "@sluice/models";
import { readCases, watchRows } from "@sluice/testkit";
import { expect, test } from "vitest";
import { rules } from "./index.ts";

/**
 * Rows that no case uses yet. The list may only become shorter: whoever adds a row adds a case that needs it, in `packages/models/cases` or among
 * those of a rule. `ROWS=pg pnpm vitest run rules/model-rows.test.ts` prints the unused rows of a package, `ROWS=` counts those of all;
 * `ROWS=shrink` strikes off the list what is used by now.
 */
const GAPS = fileURLToPath(new URL("../packages/models/cases/unused-rows.txt", import.meta.url));

const widest = rules.map((rule) => atPreset(rule, "audit"));

test("every row of the models is used by a case", { timeout: 240_000 }, () => {
  const { models: watched, onUse, all, used } = watchRows(models);
  for (const folder of caseFolders())
    for (const each of readCases(folder)) each.analyze({ rules: widest, models: watched, onUse, withInventory: true });
  const unused = [...all].filter((row) => !used.has(row)).sort();
  const known = new Set(readFileSync(GAPS, "utf8").trim().split("\n"));
  const wanted = process.env["ROWS"];
  if (wanted === "shrink")
    writeFileSync(
      GAPS,
      unused
        .filter((row) => known.has(row))
        .map((row) => `${row}\n`)
        .join(""),
    );
  else if (wanted !== undefined) console.log(describe(unused, all, wanted));
  expect(
    unused.filter((row) => !known.has(row)),
    "rows that no case uses",
  ).toEqual([]);
  if (wanted !== "shrink")
    expect(
      [...known].filter((row) => !unused.includes(row)),
      "used by now, or gone: run with ROWS=shrink",
    ).toEqual([]);
});

function caseFolders(): readonly string[] {
  const places = [
    ...rules.flatMap(({ id }) => [`./${id}/cases`, `./${id}/wider-cases`]),
    "../fixtures",
    "../packages/models/cases",
    "../packages/models/gate-cases",
  ];
  return places.map((place) => fileURLToPath(new URL(place, import.meta.url))).filter((folder) => existsSync(folder));
}

/** The unused rows of a package, or how many of each section and package there are. */
function describe(unused: readonly string[], all: ReadonlySet<string>, wanted: string): string {
  if (wanted !== "") return unused.filter((row) => row.startsWith(wanted)).join("\n");
  const count = (part: (row: string) => string): readonly string[] => {
    const total = countBy([...all], part);
    return [...countBy(unused, part)].sort(([, a], [, b]) => b - a).map(([name, size]) => `${name}: ${size} of ${total.get(name) ?? 0}`);
  };
  return [
    `${unused.length} of ${all.size} rows are used by no case`,
    ...count((row) => /^\S+(?: .*?)? (\w+):/u.exec(row)?.[1] ?? ""),
    "",
    ...count((row) => row.split(/[ @](?!.*\/)/u, 1)[0] ?? ""),
  ].join("\n");
}

function countBy(rows: readonly string[], part: (row: string) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(part(row), (counts.get(part(row)) ?? 0) + 1);
  return counts;
}
