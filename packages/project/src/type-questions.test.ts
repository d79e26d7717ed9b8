import { expect, test } from "vitest";
import { openProject } from "./project.ts";
import type { ExportedType } from "./type-questions.ts";
import { writeFiles } from "./testing/temporary-folder.ts";
import type { Files } from "./testing/temporary-folder.ts";

const PACKAGES: Files = {
  "node_modules/pg/package.json": { name: "pg", types: "index.d.ts" },
  "node_modules/pg/index.d.ts":
    "export class Pool { query(sql: string): Promise<Result>; connect(): Promise<PoolClient>; }\nexport interface PoolClient { release(): void }\nexport interface Result { rows: string[] }",
  "node_modules/@types/acme__db/index.d.ts":
    "declare class Db { run(): void; }\ndeclare namespace Db { class Row { id: number } function first(): Row; }\nexport = Db;",
  "node_modules/@types/acme__db/package.json": { name: "@types/acme__db", types: "index.d.ts" },
  "node_modules/@types/node/index.d.ts":
    'declare module "node:fs" { export class Dirent { name: string } export function entries(): Dirent[] }',
  "node_modules/@types/node/package.json": { name: "@types/node", types: "index.d.ts" },
};

/** The type of the expression `of`, where it first stands in `code`. */
function typeIn(code: string, of: string, files: Files = PACKAGES): ExportedType | undefined {
  const project = openProject({ root: writeFiles({ ...files, "src/main.ts": code }) });
  const start = code.indexOf(of);
  return project.typeOf("src/main.ts", start, start + of.length);
}

test("an instance, an awaited result and an optional one have their package's type", () => {
  const code =
    'import { Pool } from "pg";\nexport async function run(open: () => Pool | undefined) { const pool = open(); return [pool?.connect(), await pool!.query("")]; }';
  expect(typeIn(code, "open()")).toEqual({ package: "pg", path: ["Pool"] });
  expect(typeIn(code, "pool?.connect()")).toEqual({ package: "pg", path: ["PoolClient"] });
  expect(typeIn(code, 'await pool!.query("")')).toEqual({ package: "pg", path: ["Result"] });
  expect(typeIn(code, "pool!")).toEqual({ package: "pg", path: ["Pool"] });
});

test("a type in a namespace, and types that another package declares", () => {
  expect(typeIn('import Db from "@acme/db";\nconst row = Db.first();', "Db.first()")).toEqual({ package: "@acme/db", path: ["Db", "Row"] });
  expect(typeIn('import { entries } from "node:fs";\nconst list = entries()[0];', "entries()[0]")).toEqual({
    package: "fs",
    path: ["Dirent"],
  });
});

test("without a stop the name at the offset is meant", () => {
  const code = 'import { Pool } from "pg";\nconst pool = new Pool();\npool.query("");';
  const project = openProject({ root: writeFiles({ ...PACKAGES, "main.ts": code }) });
  expect(project.typeOf("main.ts", code.lastIndexOf("pool"))).toEqual({ package: "pg", path: ["Pool"] });
});

test("types of the language and of the project are no answer", () => {
  expect(typeIn("class Own {}\nconst own = new Own();", "new Own()")).toBeUndefined();
  expect(typeIn('const text = "a".trim();', '"a".trim()')).toBeUndefined();
});

test("a bare checkout has no answer, a broken configuration does not matter", () => {
  const code = 'import { Pool } from "pg";\nconst pool = new Pool();';
  expect(typeIn(code, "new Pool()", {})).toBeUndefined();
  expect(typeIn(code, "new Pool()", { ...PACKAGES, "tsconfig.json": "{ nope" })).toEqual({ package: "pg", path: ["Pool"] });
});

test("a package outside of the root is not read", () => {
  const outside = writeFiles({
    ...PACKAGES,
    "inner/node_modules/.keep": "",
    "inner/main.ts": 'import { Pool } from "pg";\nconst pool = new Pool();',
  });
  expect(openProject({ root: `${outside}/inner` }).typeOf("main.ts", 40, 50)).toBeUndefined();
});
