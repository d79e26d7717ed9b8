import { EMPTY_INVENTORY, type Dependency, type ImportedPart, type Report } from "@sluice/core";
import { describe, expect, test } from "vitest";
import { ADVISORIES } from "./no-vulnerable-sdk/advisories.ts";
import { isBefore } from "./no-vulnerable-sdk/is-before.ts";
import rule from "./no-vulnerable-sdk/rule.ts";

const location = { file: "package.json", start: { line: 3, column: 5 }, end: { line: 3, column: 20 } };

/** A file that is no test imports everything of a package. */
const ALL: readonly ImportedPart[] = ["", "server/sse.js", "load"].map((subpath) => ({ subpath, name: "*", isTest: false }));

function reports(name: string, version: string | undefined, imported = ALL, isLocked = true): readonly Report[] {
  const dependency: Dependency = { name, version, isLocked, range: "^1.0.0", location, imported };
  return [...rule.check({ ...EMPTY_INVENTORY, dependencies: [dependency] })];
}

function check(name: string, version: string | undefined, isLocked = true): readonly Report["values"][] {
  return reports(name, version, ALL, isLocked).map(({ values }) => values);
}

describe("no-vulnerable-sdk", () => {
  test.each([
    [
      ["server/mcp McpServer", "server/stdio StdioServerTransport"],
      "high",
      "; it matters only where clients share a server, as over standard input and output none does",
    ],
    [["server/mcp McpServer"], "high", ""],
    [["server/mcp McpServer", "server/stdio StdioServerTransport", "server/streamableHttp StreamableHTTPServerTransport"], "high", ""],
  ])("a server of %s: %s", (imports, confidence, doubt) => {
    const imported = imports
      .map((each) => each.split(" "))
      .map(([subpath = "", name = ""]) => ({ subpath: `${subpath}.js`, name, isTest: false }));
    const [report] = reports("@modelcontextprotocol/sdk", "1.25.3", imported);
    expect([report?.confidence, report?.values["doubt"]]).toEqual([confidence, doubt]);
  });

  test("one finding tells every advisory and the version that mends them all", () => {
    const [found] = check("@modelcontextprotocol/inspector", "0.14.0");
    expect(found).toMatchObject({ ids: "CVE-2025-49596, CVE-2025-58444", fix: "0.16.6 mends it" });
  });

  test("says where the version comes from", () => {
    expect(check("ai", "5.0.0", false)[0]?.["version"]).toBe("5.0.0 (the lowest that ^1.0.0 allows)");
    expect(check("ai", "5.0.10")[0]?.["version"]).toBe("5.0.10 (locked)");
  });

  test.each([
    ["ai", "5.0.52"],
    ["ai", undefined],
    ["@langchain/core", "0.3.80"],
    ["@langchain/core", "1.1.8"],
    ["langsmith", "0.3.40"],
    ["openai", "1.0.0"],
  ])("%s %s is none", (name, version) => {
    expect(check(name, version)).toEqual([]);
  });

  test.each([
    ["@langchain/core", "0.3.79"],
    ["@langchain/core", "1.0.0"],
    ["langsmith", "0.3.41"],
    ["ai", "5.0.52-beta.1"],
  ])("%s %s is one", (name, version) => {
    expect(check(name, version)).toHaveLength(1);
  });

  test.each([
    ["^5.0.0", true, "high"],
    ["5.0.10", false, "high"],
    ["^5.0.0", false, "medium"],
  ])("%s, locked: %s: %s, since a new installation may take another version", (range, isLocked, confidence) => {
    const dependency: Dependency = { name: "ai", version: "5.0.10", isLocked, range, location, imported: ALL };
    expect([...rule.check({ ...EMPTY_INVENTORY, dependencies: [dependency] })].map((report) => report.confidence)).toEqual([confidence]);
  });

  test("a version that nobody mended", () => {
    expect(check("expr-eval", "2.0.2")[0]?.["fix"]).toBe("no version mends it");
  });
});

/** What is told of a package of which a file that is no test, or a test, imports one part: how sure it is, the advisories, and why it is less sure. */
function told(name: string, version: string, subpath: string, part: string, isTest = false): readonly (readonly unknown[])[] {
  const found = reports(name, version, [{ subpath, name: part, isTest }]);
  return found.map(({ confidence, values }) => [confidence, values["ids"], values["doubt"]]);
}

describe("what of the package is imported", () => {
  const LOADER = "document_loaders/web/recursive_url";

  test("a name that the advisory concerns, or the whole module, is sure", () => {
    const sure = [["high", "CVE-2026-26019, CVE-2026-27795", ""]];
    expect(told("@langchain/community", "1.1.0", LOADER, "RecursiveUrlLoader")).toEqual(sure);
    expect(told("@langchain/community", "1.1.0", LOADER, "*")).toEqual(sure);
    expect(told("@langchain/community", "1.1.0", `dist/${LOADER}.cjs`, "*")).toEqual(sure);
  });

  test("another module, or another name of the module, is not", () => {
    const doubt = "; no file imports what it concerns: `RecursiveUrlLoader`";
    const unsure = [["low", "CVE-2026-26019, CVE-2026-27795", doubt]];
    expect(told("@langchain/community", "1.1.0", "document_loaders/web/cheerio", "*")).toEqual(unsure);
    expect(told("@langchain/community", "1.1.0", LOADER, "RecursiveUrlLoaderOptions")).toEqual(unsure);
  });

  test("of several advisories each is as sure as its part", () => {
    const transports = "`StreamableHTTPServerTransport`, `WebStandardStreamableHTTPServerTransport`, `SSEServerTransport`";
    expect(told("@modelcontextprotocol/sdk", "1.12.0", "server/streamableHttp.js", "StreamableHTTPServerTransport")).toEqual([
      ["high", "CVE-2025-66414, CVE-2026-25536", ""],
      ["low", "CVE-2026-0621", "; no file imports what it concerns: `ResourceTemplate`, `UriTemplate`"],
    ]);
    expect(told("@modelcontextprotocol/sdk", "1.12.0", "server/mcp.js", "ResourceTemplate")).toEqual([
      ["low", "CVE-2025-66414, CVE-2026-25536", `; no file imports what it concerns: ${transports}, \`McpServer\`, \`Server\``],
      ["medium", "CVE-2026-0621", "; it matters only where a template has a list in it, such as `{path*}`"],
    ]);
  });

  test("what may be shared is sure, what only asks others is not", () => {
    expect(told("@modelcontextprotocol/sdk", "1.25.2", "server/mcp.js", "McpServer")).toEqual([["high", "CVE-2026-25536", ""]]);
    expect(told("@modelcontextprotocol/sdk", "1.25.2", "server/index.js", "Server")).toEqual([["high", "CVE-2026-25536", ""]]);
    expect(told("@modelcontextprotocol/sdk", "1.25.2", "client/index.js", "Client")).toEqual([
      ["low", "CVE-2026-25536", expect.stringContaining("no file imports")],
    ]);
  });

  test("a version before the code that was mended is not sure", () => {
    expect(told("ai", "5.0.0", "", "streamText")).toEqual([["high", "CVE-2025-48985", ""]]);
    expect(told("ai", "4.3.19", "", "streamText")).toEqual([
      ["low", "CVE-2025-48985", "; this version has other code where it was mended"],
    ]);
    expect(told("ai", "4.3.19", "react", "useChat")).toEqual([["low", "CVE-2025-48985", expect.stringContaining("no file imports")]]);
  });

  test("where only tests import it, it is one step less sure", () => {
    expect(told("vm2", "3.9.0", "", "VM")).toEqual([["high", "CVE-2026-47140", ""]]);
    expect(told("vm2", "3.9.0", "", "VM", true)).toEqual([["medium", "CVE-2026-47140", "; only tests import it"]]);
  });

  test("where nobody imports it, it is not sure, unless it is a program", () => {
    expect(reports("vm2", "3.9.0", [])).toMatchObject([{ confidence: "low", values: { doubt: "; no file that was analysed imports it" } }]);
    expect(reports("mcp-remote", "0.1.0", [])).toMatchObject([{ confidence: "high", values: { doubt: "" } }]);
  });
});

test("versions are ordered", () => {
  expect([
    isBefore("1.9.0", "1.10.0"),
    isBefore("2.0.0", "1.10.0"),
    isBefore("1.10.0", "1.10.0"),
    isBefore("1.10.0-rc.1", "1.10.0"),
  ]).toEqual([true, false, false, true]);
});

test("every advisory has an id, and ranges whose ends are in order", () => {
  for (const { id, affected } of ADVISORIES) {
    expect(id).toMatch(/^(?:CVE-\d{4}-\d{4,}|GHSA(?:-[\da-z]{4}){3})$/u);
    for (const { from = "0.0.0", before } of affected) if (before !== undefined) expect(isBefore(from, before)).toBe(true);
  }
});
