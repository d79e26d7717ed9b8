import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { LibraryModel } from "@sluice/core";
import { models } from "@sluice/models";
import { readCases } from "@sluice/testkit";
import { expect, test } from "vitest";
import { rules } from "./index.ts";

/**
 * The share of rows that no case uses. It may only become smaller: whoever adds rows adds a case that needs them.
 * `ROWS=pg pnpm vitest run rules/model-rows.test.ts` prints the unused rows of a package, `ROWS=` those of all.
 */
const MOST_UNUSED = 0.84;

const ROLES = ["sources", "sinks", "sanitizers", "guards"] as const;

test("rows of the models are used by cases", { timeout: 120_000 }, () => {
  const { watched, all, used } = watch(models);
  for (const folder of caseFolders()) for (const each of readCases(folder)) each.analyze({ rules, models: watched });
  const unused = [...all].filter((row) => !used.has(row));
  const wanted = process.env["ROWS"];
  if (wanted !== undefined) console.log(unused.filter((row) => row.startsWith(wanted)).join("\n"));
  console.log(`${unused.length} of ${all.size} rows are used by no case`);
  expect(unused.length / all.size).toBeLessThan(MOST_UNUSED);
});

function caseFolders(): readonly string[] {
  const ofRules = rules.map(({ id }) => fileURLToPath(new URL(`./${id}/cases`, import.meta.url)));
  return [
    ...ofRules.filter((folder) => existsSync(folder) && readdirSync(folder).length > 0),
    fileURLToPath(new URL("../fixtures", import.meta.url)),
  ];
}

interface Watched {
  readonly watched: readonly LibraryModel[];
  readonly all: ReadonlySet<string>;
  readonly used: ReadonlySet<string>;
}

/** The models with rows that tell when they are asked what they mean, which is when a value of a program got to them. */
function watch(given: readonly LibraryModel[]): Watched {
  const [all, used] = [new Set<string>(), new Set<string>()];
  const watched = given.map((model) => {
    const roles = ROLES.map((role) => [role, (model[role] ?? []).map((row) => watchRow(row, `${model.package}: ${role}`, all, used))]);
    return { ...model, ...(Object.fromEntries(roles) as Partial<LibraryModel>) };
  });
  return { watched, all, used };
}

function watchRow<Row extends { readonly at: string }>(row: Row, of: string, all: Set<string>, used: Set<string>): Row {
  // What lies below a place is part of what is said of it.
  const id = `${of} ${row.at.replace(/( > \/\^\[\^#\]\/)+$/, "")}`;
  all.add(id);
  const meaning = "kind" in row ? "kind" : "clears";
  const value = (row as Record<string, unknown>)[meaning];
  return Object.defineProperty({ ...row }, meaning, {
    enumerable: true,
    get: () => {
      used.add(id);
      return value;
    },
  });
}
