import { describe, expect, test } from "vitest";
import { defineRule, type Confidence, type Finding, type LibraryModel } from "@sluice/core";
import { analyzeSources } from "./analyze-sources.ts";

const MODEL: LibraryModel = {
  package: "lib",
  sources: [
    { at: "given > call", kind: "model-output" },
    { at: "tool > arg 0 > host > run > param 0", kind: "model-output" },
  ],
  tools: [{ at: "tool > call", handler: "tool > arg 0 > host > run", approval: { at: "tool > arg 0 > ask" } }],
  sinks: [
    { at: "ask > arg 0", kind: "prompt" },
    { at: "exec > arg 0", kind: "shell" },
    { at: "start > arg 1 > each", kind: "shell-argument", sureFor: { option: "start > arg 0", among: ["git"] } },
  ],
};

function findingsIn(code: string, least?: Confidence): readonly Finding[] {
  const rule = defineRule({
    id: "test-rule",
    title: "",
    severity: "high",
    confidence: "high",
    ...(least !== undefined && { least }),
    cwe: [],
    owasp: [],
    preset: "recommended",
    since: "0.1.0",
    flow: { sources: ["model-output"], sinks: ["prompt", "shell", "shell-argument"] },
    message: "",
    docs: { why: "", fix: "", misses: "" },
  });
  const sources = { "main.js": `import { ask, exec, given, start, tool } from "lib";\nimport { mystery } from "elsewhere";\n${code}\n` };
  return analyzeSources(sources, { rules: [rule], models: [MODEL] }).findings;
}

/** Data that passes through so many functions before it is used, or through one of which nothing is known. */
function findingsOf(through: number | "unknown", least?: Confidence): readonly Finding[] {
  const count = through === "unknown" ? 0 : through;
  const chain = Array.from({ length: count }, (_, at) => `function f${at}(x) { ${at === 0 ? "ask(x)" : `f${at - 1}(x)`}; }`).join("\n");
  const use = through === "unknown" ? "ask(mystery(given()));" : `f${count - 1}(given());`;
  return findingsIn(`${chain}\n${use}`, least);
}

describe("how sure a finding is", () => {
  test.each([
    [3, "high"],
    [18, "medium"],
    [30, "low"],
    ["unknown", "medium"],
  ] as const)("through %s functions: %s", (through, confidence) => {
    expect(findingsOf(through).map((finding) => finding.confidence)).toEqual([confidence]);
  });

  test.each([
    ['start("git", [given()])', "high"],
    ['start("/usr/bin/git", [given()])', "high"],
    ["start(process.env.TOOL, [given()])", "medium"],
    ['start(process.env.GIT ?? "git", [given()])', "high"],
    ['start("sips", [given()])', "medium"],
    ['function run(name, list) { start(name, list); }\nrun("sips", [given()]); run("git", ["status"]);', "medium"],
    ['function run(name, list) { start(name, list); }\nrun("sips", ["a"]); run("git", [given()]);', "high"],
  ] as const)("where the program decides: %s: %s", (code, confidence) => {
    expect(findingsIn(code).map((finding) => finding.confidence)).toEqual([confidence]);
  });

  test.each([
    ["tool({ host: { run: (text) => exec(text) } });", "high"],
    ["tool({ ask: true, host: { run: (text) => exec(text) } });", "medium"],
    ["class Host { run(text) { exec(text); } }\ntool({ ask: true, host: new Host() });", "medium"],
    ["tool({ ask: true, host: { run: (text) => exec(`ls ${text}`) } });", "high"],
  ] as const)("where a person agrees to the whole: %s: %s", (code, confidence) => {
    expect(findingsIn(code).map((finding) => finding.confidence)).toEqual([confidence]);
  });

  test("a rule reports only what is sure enough", () => {
    expect(findingsOf(18, "medium")).toHaveLength(1);
    expect(findingsOf(30, "medium")).toEqual([]);
  });
});
