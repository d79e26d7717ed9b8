import { UserError } from "@sluice/core";
import { describe, expect, test } from "vitest";
import { openProject } from "./project.ts";
import type { ResolvedModule } from "./resolve-module.ts";
import { writeFiles } from "./temporary-folder.test-data.ts";
import type { Files } from "./temporary-folder.test-data.ts";

/** Where specifiers lead: a file's path, `package` or `package/subpath` with `@version`, or `unresolved`. */
function resolveAll(files: Files, from: string, specifiers: readonly string[]): Record<string, string> {
  const project = openProject({ root: writeFiles({ [from]: "", ...files }) });
  return Object.fromEntries(specifiers.map((specifier) => [specifier, print(project.resolveModule(from, specifier))]));
}

function print(found: ResolvedModule): string {
  if (found.kind === "unresolved") return "unresolved";
  if (found.kind === "file") return found.file;
  return [`${found.name}@${found.version ?? "?"}`, ...(found.subpath === "" ? [] : [found.subpath])].join(" ");
}

describe("clients that a schema has generated", () => {
  const schema = (output: string, provider = "prisma-client"): string => `datasource db {\n  provider = "postgresql"\n}\n
generator client {\n  provider = "${provider}"\n  output   = "${output}"\n}\n`;
  const manifest = { name: "app", dependencies: { "@prisma/client": "^7.1.0" } };
  const tsconfig = { compilerOptions: { paths: { "@/*": ["./*"] } } };

  test("are the package that they are generated for, by a path or by an alias", () => {
    const files = { "package.json": manifest, "tsconfig.json": tsconfig, "prisma/schema.prisma": schema("../generated/prisma") };
    const specifiers = [
      "./generated/prisma/client",
      "./generated/prisma/client.js",
      "@/generated/prisma",
      "./generated/prisma/enums",
      "./generated",
    ];
    expect(resolveAll(files, "main.ts", specifiers)).toEqual({
      "./generated/prisma/client": "@prisma/client@7.1.0",
      "./generated/prisma/client.js": "@prisma/client@7.1.0",
      "@/generated/prisma": "@prisma/client@7.1.0",
      "./generated/prisma/enums": "unresolved",
      "./generated": "unresolved",
    });
  });

  test("are what is there, where somebody has put them into the repository", () => {
    const files = { "package.json": manifest, "prisma/schema.prisma": schema("../src/db"), "src/db/client.ts": "" };
    expect(resolveAll(files, "main.ts", ["./src/db/client"])).toEqual({ "./src/db/client": "src/db/client.ts" });
  });

  test("are found in each package, in schemas of several files, and not where another tool generates something", () => {
    const files = {
      "package.json": {},
      "packages/db/package.json": manifest,
      "packages/db/prisma/schema/base.prisma": schema("../../src/generated", "prisma-client-js"),
      "packages/db/prisma/schema/docs.prisma": schema("../../docs", "prisma-docs-generator"),
    };
    expect(resolveAll(files, "packages/db/src/index.ts", ["./generated/client.js", "../docs/client"])).toEqual({
      "./generated/client.js": "@prisma/client@7.1.0",
      "../docs/client": "unresolved",
    });
  });
});

describe("relative imports", () => {
  test("lead to TypeScript for JavaScript's extensions", () => {
    const files = { "a.ts": "", "b.tsx": "", "c.mts": "", "d.cts": "", "e.js": "", "f.jsx": "", "both.ts": "", "both.js": "" };
    expect(
      resolveAll(files, "main.ts", [
        "./a.js",
        "./b.js",
        "./b.jsx",
        "./c.mjs",
        "./d.cjs",
        "./e.js",
        "./f.jsx",
        "./both.js",
        "./both",
        "./a.ts",
      ]),
    ).toEqual({
      "./a.js": "a.ts",
      "./b.js": "b.tsx",
      "./b.jsx": "b.tsx",
      "./c.mjs": "c.mts",
      "./d.cjs": "d.cts",
      "./e.js": "e.js",
      "./f.jsx": "f.jsx",
      "./both.js": "both.ts",
      "./both": "both.ts",
      "./a.ts": "a.ts",
    });
  });

  test("lead to folders and names with dots", () => {
    const files = {
      "lib/index.ts": "",
      "lib/user.service.ts": "",
      "pkg/package.json": { main: "start.js" },
      "pkg/start.ts": "",
      "index.ts": "",
    };
    expect(resolveAll(files, "src/main.ts", ["../lib", "../lib/", "../lib/user.service", "../pkg", "..", "../", "."])).toEqual({
      "../lib": "lib/index.ts",
      "../lib/": "lib/index.ts",
      "../lib/user.service": "lib/user.service.ts",
      "../pkg": "pkg/start.ts",
      "..": "index.ts",
      "../": "index.ts",
      ".": "unresolved",
    });
  });

  test("lead to data, and nowhere for assets, declarations and what lies outside", () => {
    const files = { "data.json": "{}", "a.css": "", "types.d.ts": "", "worker.ts": "" };
    expect(
      resolveAll(files, "main.ts", ["./data.json", "./a.css", "./types", "../main", "./missing", "/etc/passwd", "./worker?worker"]),
    ).toEqual({
      "./data.json": "data.json",
      "./a.css": "unresolved",
      "./types": "unresolved",
      "../main": "unresolved",
      "./missing": "unresolved",
      "/etc/passwd": "unresolved",
      "./worker?worker": "worker.ts",
    });
  });
});

describe("tsconfig", () => {
  test("paths: the exact name first, then the longest prefix, then the next target", () => {
    const files = {
      "tsconfig.json":
        '{ "compilerOptions": { "paths": { "@/*": ["./src/*", "./gen/*"], "@/db/*": ["./database/*"], "log": ["./src/logger.ts"], }, } } // comment',
      "src/a.ts": "",
      "gen/b.ts": "",
      "database/pool.ts": "",
      "src/logger.ts": "",
    };
    expect(resolveAll(files, "app/main.ts", ["@/a", "@/b.js", "@/db/pool", "log", "@/none"])).toEqual({
      "@/a": "src/a.ts",
      "@/b.js": "gen/b.ts",
      "@/db/pool": "database/pool.ts",
      log: "src/logger.ts",
      "@/none": "unresolved",
    });
  });

  test("by habit, the sources around the importing file where no configuration says so", () => {
    const files = { "package.json": { name: "all" }, "client/src/utils/url.ts": "", "client/src/lib/auth.ts": "" };
    expect(resolveAll(files, "client/src/lib/auth.ts", ["@/utils/url", "@/utils/none"])).toEqual({
      "@/utils/url": "client/src/utils/url.ts",
      "@/utils/none": "unresolved",
    });
  });

  test("baseUrl and an extends chain", () => {
    const files = {
      "tsconfig.base.json": { compilerOptions: { baseUrl: ".", paths: { "~/*": ["packages/*"] } } },
      "apps/web/tsconfig.json": { extends: "../../tsconfig.base.json" },
      "packages/core.ts": "",
    };
    expect(resolveAll(files, "apps/web/main.ts", ["~/core", "packages/core", "pg"])).toEqual({
      "~/core": "packages/core.ts",
      "packages/core": "packages/core.ts",
      pg: "pg@?",
    });
  });

  test("each folder has its own, and a solution those it refers to", () => {
    const files = {
      "a/tsconfig.json": { files: [], references: [{ path: "./tsconfig.app.json" }] },
      "a/tsconfig.app.json": { compilerOptions: { paths: { "#/*": ["./lib/*"] } } },
      "a/lib/x.ts": "",
      "b/jsconfig.json": { compilerOptions: { paths: { "#/*": ["./other/*"] } } },
      "b/other/x.js": "",
      "b/main.js": "",
    };
    const project = openProject({ root: writeFiles({ ...files, "a/main.ts": "" }) });
    expect(print(project.resolveModule("a/main.ts", "#/x"))).toBe("a/lib/x.ts");
    expect(print(project.resolveModule("b/main.js", "#/x"))).toBe("b/other/x.js");
  });

  test("a broken one gets a notice with a place, and imports still resolve", () => {
    const project = openProject({
      root: writeFiles({ "tsconfig.json": '{\n  "compilerOptions": { "baseUrl": "." \n', "a.ts": "", "main.ts": "" }),
    });
    expect(print(project.resolveModule("main.ts", "./a"))).toBe("a.ts");
    expect(print(project.resolveModule("main.ts", "pg"))).toBe("pg@?");
    expect(project.notices).toEqual([expect.objectContaining({ kind: "config", file: "tsconfig.json", position: { line: 3, column: 1 } })]);
  });

  test("what it extends: a missing file gets a notice, a missing package does not, and nothing outside is read", () => {
    const noticesFor = (chain: string): readonly string[] => {
      const project = openProject({ root: writeFiles({ "tsconfig.json": { extends: chain }, "main.ts": "" }) });
      project.resolveModule("main.ts", "pg");
      return project.notices.map(({ kind }) => kind);
    };
    expect(noticesFor("./missing.json")).toEqual(["config"]);
    expect(noticesFor("@tsconfig/strictest")).toEqual([]);
    expect(noticesFor("./.nuxt/tsconfig.json")).toEqual([]);
    const outside = writeFiles({ "tsconfig.json": { compilerOptions: { paths: { x: ["./x.ts"] } } } });
    expect(noticesFor(`${outside}/tsconfig.json`)).toEqual(["config"]);
  });

  test("one that is named governs all folders, and has to exist", () => {
    const root = writeFiles({ "config/ts.json": { compilerOptions: { paths: { x: ["./x.ts"] } } }, "config/x.ts": "", "main.ts": "" });
    expect(print(openProject({ root, tsconfig: "config/ts.json" }).resolveModule("main.ts", "x"))).toBe("config/x.ts");
    expect(() => openProject({ root, tsconfig: "missing.json" })).toThrow(UserError);
  });
});

describe("packages of the project", () => {
  const monorepo = {
    "pnpm-workspace.yaml": "packages: [packages/*]",
    "packages/db/package.json": {
      name: "@acme/db",
      exports: {
        ".": { types: "./dist/index.d.ts", import: "./dist/index.js" },
        "./pool": "./dist/esm/pool.js",
        "./internal/*": "./dist/internal/*.js",
      },
    },
    "packages/db/src/index.ts": "",
    "packages/db/src/pool.ts": "",
    "packages/db/src/internal/tls.ts": "",
    "packages/db/dist/index.js": "",
    "packages/util/package.json": { name: "@acme/util", main: "build/main.js" },
    "packages/util/src/main.ts": "",
    "packages/util/strings.ts": "",
    "packages/plain/package.json": { name: "plain" },
    "packages/plain/index.js": "",
  };

  test("lead to sources, not to what was built from them", () => {
    const specifiers = ["@acme/db", "@acme/db/pool", "@acme/db/internal/tls", "@acme/util", "@acme/util/strings", "plain", "@acme/none"];
    expect(resolveAll(monorepo, "apps/web/main.ts", specifiers)).toEqual({
      "@acme/db": "packages/db/src/index.ts",
      "@acme/db/pool": "packages/db/src/pool.ts",
      "@acme/db/internal/tls": "packages/db/src/internal/tls.ts",
      "@acme/util": "packages/util/src/main.ts",
      "@acme/util/strings": "packages/util/strings.ts",
      plain: "packages/plain/index.js",
      "@acme/none": "@acme/none@?",
    });
  });

  test("a package knows itself by name and its internal names", () => {
    const files = {
      "package.json": {
        name: "app",
        exports: { "./log": "./lib/log.js" },
        imports: { "#db": { production: "./dist/db.js", default: "./src/db.ts" }, "#tools/*": "./src/tools/*.js" },
      },
      "lib/log.ts": "",
      "src/db.ts": "",
      "src/tools/mail.ts": "",
    };
    expect(resolveAll(files, "src/main.ts", ["app/log", "#db", "#tools/mail", "#none"])).toEqual({
      "app/log": "lib/log.ts",
      "#db": "src/db.ts",
      "#tools/mail": "src/tools/mail.ts",
      "#none": "unresolved",
    });
  });

  test("a custom condition of the tsconfig leads to its target", () => {
    const files = {
      "tsconfig.json": { compilerOptions: { module: "nodenext", customConditions: ["@acme/source"] } },
      "pkg/package.json": { name: "pkg", exports: { ".": { "@acme/source": "./code/start.ts", default: "./dist/index.js" } } },
      "pkg/code/start.ts": "",
    };
    expect(resolveAll(files, "main.ts", ["pkg"])).toEqual({ pkg: "pkg/code/start.ts" });
  });

  test("a dependency on a folder goes by the dependency's name", () => {
    const files = {
      "app/package.json": { dependencies: { core: "file:../shared" } },
      "shared/package.json": { name: "@acme/shared" },
      "shared/index.ts": "",
      "shared/util/paths.ts": "",
    };
    expect(resolveAll(files, "app/main.ts", ["core", "core/util/paths"])).toEqual({
      core: "shared/index.ts",
      "core/util/paths": "shared/util/paths.ts",
    });
  });

  test("of two packages of one name the nearer one is meant", () => {
    const files = {
      "a/lib/package.json": { name: "lib" },
      "a/lib/index.ts": "",
      "b/lib/package.json": { name: "lib" },
      "b/lib/index.ts": "",
    };
    expect(resolveAll(files, "b/app/main.ts", ["lib"])).toEqual({ lib: "b/lib/index.ts" });
  });

  test("a package.json that is no JSON object gets a notice", () => {
    const project = openProject({ root: writeFiles({ "package.json": "{ nope", "main.ts": "" }) });
    expect(print(project.resolveModule("main.ts", "pg"))).toBe("pg@?");
    expect(project.notices.map(({ kind, file }) => [kind, file])).toEqual([["config", "package.json"]]);
  });
});

test("Node's modules go by their names without a prefix", () => {
  expect(resolveAll({}, "main.ts", ["fs", "node:fs/promises", "child_process", "node:sqlite"])).toEqual({
    fs: "fs@?",
    "node:fs/promises": "fs@? promises",
    child_process: "child_process@?",
    "node:sqlite": "sqlite@?",
  });
});

test("remote specifiers name a package and its version", () => {
  const specifiers = [
    "npm:openai@4.20.1",
    "https://esm.sh/@anthropic-ai/sdk@0.30.0/resources",
    "jsr:@std/path",
    "https://deno.land/std/http/server.ts",
    "cloudflare:workers",
  ];
  expect(resolveAll({}, "main.ts", specifiers)).toEqual({
    "npm:openai@4.20.1": "openai@4.20.1",
    "https://esm.sh/@anthropic-ai/sdk@0.30.0/resources": "@anthropic-ai/sdk@0.30.0 resources",
    "jsr:@std/path": "@std/path@?",
    "https://deno.land/std/http/server.ts": "unresolved",
    "cloudflare:workers": "cloudflare:workers@?",
  });
});

describe("notices", () => {
  const noticesOf = (files: Files, specifiers: readonly string[]): readonly string[] => {
    const project = openProject({ root: writeFiles({ "main.ts": "", ...files }) });
    for (const specifier of specifiers) project.resolveModule("main.ts", specifier);
    return project.notices.map(({ file, message }) => `${file}: ${message}`);
  };

  test("name an import that leads to no file, but no style sheet, picture or build output", () => {
    expect(noticesOf({}, ["./missing", "./style.css", "./guide.md?raw", "./dist/index.js", "./+types/page", "lodash"])).toEqual([
      'main.ts: The import "./missing" leads to no file of the project; what it brings is unknown.',
    ]);
    expect(noticesOf({}, ["./b.js", "./a.js"])).toEqual([
      'main.ts: The import "./a.js" leads to no file of the project, as do others (1); what they bring is unknown.',
    ]);
  });

  test("name an import of what was not asked for", () => {
    const root = writeFiles({ "a.ts": "", "lib/b.ts": "", "lib/c.ts": "" });
    const asked = openProject({ root, paths: ["lib/b.ts"] });
    for (const specifier of ["./c.js", "../a", "./b"]) asked.resolveModule("lib/b.ts", specifier);
    expect(asked.notices.map(({ message }) => message)).toEqual([
      'The import "../a" leads out of what is checked, as do others (1); no flow through them is seen. Check the whole project.',
    ]);
    const folder = openProject({ root, paths: ["lib"] });
    folder.resolveModule("lib/b.ts", "./c");
    expect(folder.notices).toEqual([]);
  });

  test("name entries of `paths` and options of the wrong form", () => {
    expect(noticesOf({ "tsconfig.json": { compilerOptions: { paths: { "@/*": "./src/*" } } } }, ["@/a"])).toEqual([
      'tsconfig.json: In `paths`, "@/*" needs a list of paths, such as ["./src/*"]; it was left out.',
    ]);
    expect(noticesOf({ "tsconfig.json": { compilerOptions: { paths: 5 } } }, ["@/a"])).toEqual([
      "tsconfig.json: Compiler option 'paths' requires a value of type object; the rest of the configuration was used.",
    ]);
  });
});
