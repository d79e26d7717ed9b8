import { describe, expect, test } from "vitest";
import { openProject } from "./project.ts";
import { writeFiles } from "./temporary-folder.test-data.ts";
import type { Files } from "./temporary-folder.test-data.ts";

function versionOf(files: Files, from: string, name: string): string | undefined {
  const found = openProject({ root: writeFiles({ [from]: "", ...files }) }).resolveModule(from, name);
  return found.kind === "package" ? found.version : found.kind;
}

test.each([
  ["^8.11.0", "8.11.0"],
  ["~1.2", "1.2.0"],
  ["5.x", "5.0.0"],
  [">=4 <6", "4.0.0"],
  ["1.0.0-beta.3", "1.0.0-beta.3"],
  ["*", undefined],
  ["", undefined],
  ["latest", undefined],
  ["workspace:*", undefined],
  ["github:a/b", undefined],
])("the lowest version in the range %j is %s", (range, version) => {
  expect(versionOf({ "package.json": { dependencies: { pg: range } } }, "main.ts", "pg")).toBe(version);
});

describe("without a lock file", () => {
  test("the nearest package.json that lists the name decides", () => {
    const files = {
      "package.json": { devDependencies: { ai: "^4.0.0" } },
      "app/package.json": { dependencies: { pg: "^8.1.0" } },
      "app/src/package.json": {},
    };
    expect(versionOf(files, "app/src/main.ts", "pg")).toBe("8.1.0");
    expect(versionOf(files, "app/src/main.ts", "ai")).toBe("4.0.0");
    expect(versionOf(files, "app/src/main.ts", "openai")).toBeUndefined();
  });

  test("an alias goes by its real name", () => {
    const project = openProject({
      root: writeFiles({ "package.json": { dependencies: { ai4: "npm:ai@^4.1.0", fork: "npm:@acme/fork@2.0.0" } }, "main.ts": "" }),
    });
    expect(project.resolveModule("main.ts", "ai4/rsc")).toEqual({ kind: "package", name: "ai", subpath: "rsc", version: "4.1.0" });
    expect(project.resolveModule("main.ts", "fork")).toEqual({ kind: "package", name: "@acme/fork", subpath: "", version: "2.0.0" });
  });

  test("pnpm's catalogs", () => {
    const files = {
      "pnpm-workspace.yaml": "catalog:\n  pg: ^8.2.0\ncatalogs:\n  old:\n    ai: ^3.0.0\n",
      "a/package.json": { dependencies: { pg: "catalog:", ai: "catalog:old" } },
    };
    expect(versionOf(files, "a/main.ts", "pg")).toBe("8.2.0");
    expect(versionOf(files, "a/main.ts", "ai")).toBe("3.0.0");
  });
});

describe("from a lock file", () => {
  const manifests = {
    "package.json": { dependencies: { ai: "^5.0.0", pg: "^8.0.0" } },
    "packages/a/package.json": { dependencies: { ai: "^4.0.0", pg: "^8.0.0" } },
  };
  const expectVersions = (lock: Files): void => {
    const files = { ...manifests, ...lock };
    expect(versionOf(files, "main.ts", "ai")).toBe("5.0.9");
    expect(versionOf(files, "packages/a/src/main.ts", "ai")).toBe("4.3.1");
    expect(versionOf(files, "packages/a/src/main.ts", "pg")).toBe("8.11.3");
  };

  test("package-lock.json", () => {
    expectVersions({
      "package-lock.json": {
        lockfileVersion: 3,
        packages: {
          "node_modules/ai": { version: "5.0.9" },
          "packages/a/node_modules/ai": { version: "4.3.1" },
          "node_modules/pg": { version: "8.11.3" },
        },
      },
    });
  });

  test("package-lock.json of version 1", () => {
    expect(versionOf({ ...manifests, "package-lock.json": { dependencies: { pg: { version: "8.9.0" } } } }, "main.ts", "pg")).toBe("8.9.0");
  });

  test("pnpm-lock.yaml", () => {
    expectVersions({
      "pnpm-lock.yaml": `lockfileVersion: '9.0'
importers:
  .:
    dependencies:
      ai:
        specifier: ^5.0.0
        version: 5.0.9(react@19.0.0)(zod@3.25.0)
  packages/a:
    dependencies:
      ai:
        specifier: ^4.0.0
        version: 4.3.1
      pg:
        specifier: ^8.0.0
        version: 8.11.3(pg-native@3.0.0)
packages:
  : this part is not read
`,
    });
  });

  test("pnpm-lock.yaml of version 5", () => {
    expect(
      versionOf({ ...manifests, "pnpm-lock.yaml": "lockfileVersion: 5.4\ndependencies:\n  pg: 8.9.0_pg-native@3.0.0\n" }, "main.ts", "pg"),
    ).toBe("8.9.0");
  });

  test.each([
    ["of version 5.1, with peers", "lockfileVersion: 5.1\ndependencies:\n  pg: 8.9.0_pg-native@3.0.0+x@1.0.0\nspecifiers:\n  pg: ^8.0.0\n"],
    ["of version 6", "lockfileVersion: '6.0'\ndependencies:\n  pg:\n    specifier: ^8.0.0\n    version: 8.9.0(pg-native@3.0.0)\n"],
    ["of version 6, from a registry", "lockfileVersion: '6.1'\ndependencies:\n  pg:\n    specifier: ^8.0.0\n    version: /pg/8.9.0\n"],
    [
      "of version 7",
      "lockfileVersion: '7.0'\nimporters:\n  .:\n    dependencies:\n      pg:\n        specifier: ^8.0.0\n        version: 8.9.0\n",
    ],
  ])("pnpm-lock.yaml %s", (_, text) => {
    expect(versionOf({ ...manifests, "pnpm-lock.yaml": text }, "main.ts", "pg")).toBe("8.9.0");
  });

  test("package-lock.json of version 2", () => {
    const lock = { lockfileVersion: 2, packages: { "node_modules/pg": { version: "8.9.0" } }, dependencies: { pg: { version: "8.9.0" } } };
    expect(versionOf({ ...manifests, "package-lock.json": lock }, "main.ts", "pg")).toBe("8.9.0");
  });

  test("yarn.lock of version 1", () => {
    expectVersions({
      "yarn.lock": `# yarn lockfile v1\n\nai@^4.0.0:\n  version "4.3.1"\n  resolved "x"\n\nai@^5, ai@^5.0.0:\n  version "5.0.9"\n\n"pg@^8.0.0":\n  version "8.11.3"\n  dependencies:\n    version "1.0.0"\n`,
    });
  });

  test("yarn.lock of later versions", () => {
    expectVersions({
      "yarn.lock": `__metadata:\n  version: 8\n\n"ai@npm:^4.0.0":\n  version: 4.3.1\n\n"ai@npm:^5, ai@npm:^5.0.0":\n  version: 5.0.9\n\n"pg@npm:^8.0.0":\n  version: 8.11.3\n`,
    });
  });

  test("bun.lock", () => {
    expectVersions({
      "bun.lock": `{ "workspaces": { "": { "name": "root" }, "packages/a": { "name": "a" }, },
        "packages": { "ai": ["ai@5.0.9", "", {}], "a/ai": ["ai@4.3.1", "", {}], "pg": ["pg@8.11.3", "", {}], } }`,
    });
  });

  test("a broken lock file knows nothing, and the range decides", () => {
    for (const name of ["package-lock.json", "pnpm-lock.yaml", "yarn.lock", "bun.lock"]) {
      expect(versionOf({ ...manifests, [name]: "{{{ : nonsense" }, "main.ts", "pg")).toBe("8.0.0");
    }
  });
});
