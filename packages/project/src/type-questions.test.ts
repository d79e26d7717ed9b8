import { expect, test, vi } from "vitest";
import { openProject } from "./project.ts";
import { writeFiles } from "./temporary-folder.test-data.ts";
import type { Files } from "./temporary-folder.test-data.ts";
import type { ExportedType } from "./type-questions.ts";

// The checker takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const PACKAGES: Files = {
  "tsconfig.json": { compilerOptions: { lib: ["ES2015"], module: "nodenext", strict: true } },
  "node_modules/pg/package.json": { name: "pg", types: "index.d.ts" },
  "node_modules/pg/index.d.ts": `
    export class Pool { query(sql: string): Promise<Result>; connect(): Promise<PoolClient>; }
    export interface PoolClient { release(): void }
    export interface Result { rows: string[] }`,
  "node_modules/@types/acme__db/package.json": { name: "@types/acme__db", types: "index.d.ts" },
  "node_modules/@types/acme__db/index.d.ts": `
    declare class Db { run(): void; }
    declare namespace Db { class Row { id: number } function first(): Row; }
    export = Db;`,
  "node_modules/@types/node/package.json": { name: "@types/node", types: "index.d.ts" },
  "node_modules/@types/node/index.d.ts":
    'declare module "node:fs" { export class Dirent { name: string } export function entries(): Dirent[] }',
};
const IMPORT_POOL = 'import { Pool } from "pg";\n';

/** Asks for the types of expressions, each where it first stands in the code. */
function typesIn(code: string, expressions: readonly string[], files: Files = PACKAGES): (ExportedType | undefined)[] {
  const project = openProject({ root: writeFiles({ ...files, "src/main.ts": code }) });
  return expressions.map((expression) => {
    const start = code.indexOf(expression);
    return project.typeOf("src/main.ts", start, start + expression.length);
  });
}

test("an instance, an awaited result and an optional one have their package's type", () => {
  const code = `${IMPORT_POOL}export async function run(open: () => Pool | undefined) {
    const pool = open();
    return [pool?.connect(), await pool!.query("")];
  }`;
  expect(typesIn(code, ["open()", "pool?.connect()", 'await pool!.query("")', "pool!"])).toEqual([
    { package: "pg", path: ["Pool"] },
    { package: "pg", path: ["PoolClient"] },
    { package: "pg", path: ["Result"] },
    { package: "pg", path: ["Pool"] },
  ]);
});

test("a type in a namespace, and types that another package declares", () => {
  const code = 'import Db from "@acme/db";\nimport { entries } from "node:fs";\nconst both = [Db.first(), entries()[0]];';
  expect(typesIn(code, ["Db.first()", "entries()[0]"])).toEqual([
    { package: "@acme/db", path: ["Db", "Row"] },
    { package: "fs", path: ["Dirent"] },
  ]);
});

test("without a stop the name at the offset is meant", () => {
  const code = `${IMPORT_POOL}const pool = new Pool();\npool.query("");`;
  const project = openProject({ root: writeFiles({ ...PACKAGES, "main.ts": code }) });
  expect(project.typeOf("main.ts", code.lastIndexOf("pool"))).toEqual({ package: "pg", path: ["Pool"] });
});

test("types of the language and of the project are no answer", () => {
  expect(typesIn('class Own {}\nconst own = [new Own(), "a".trim()];', ["new Own()", '"a".trim()'])).toEqual([undefined, undefined]);
});

test("a bare checkout has no answer, a broken configuration does not matter", () => {
  const code = `${IMPORT_POOL}const pool = new Pool();`;
  expect(typesIn(code, ["new Pool()"], {})).toEqual([undefined]);
  expect(typesIn(code, ["new Pool()"], { ...PACKAGES, "tsconfig.json": "{ nope" })).toEqual([{ package: "pg", path: ["Pool"] }]);
});

test("a package outside of the root is not read", () => {
  const code = `${IMPORT_POOL}const pool = new Pool();`;
  const outside = writeFiles({ ...PACKAGES, "inner/node_modules/.keep": "", "inner/main.ts": code });
  const start = code.indexOf("new Pool()");
  expect(openProject({ root: `${outside}/inner` }).typeOf("main.ts", start, start + 10)).toBeUndefined();
});
