import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { project, sluice } from "../command.test-data.ts";

const AGENT = `import { openai } from "@ai-sdk/openai";
import { Experimental_Agent as Agent, tool } from "ai";
import { rm } from "node:fs/promises";
import { z } from "zod";

const clean = tool({
  description: "Deletes a folder.",
  inputSchema: z.object({ folder: z.string() }),
  execute: async ({ folder }) => {
    await rm(folder, { recursive: true });
  },
});

export const agent = new Agent({ model: openai("gpt-5"), tools: { clean } });
`;

// The first run loads the compiler.
vi.setConfig({ testTimeout: 60_000 });

const FILES = { "package.json": '{ "dependencies": { "ai": "5.0.0" } }', "src/agent.ts": AGENT };

test("a map tells of the agent and its tool, and finds no fault: 0", async () => {
  const { code, stdout, stderr } = await sluice(project(FILES), "map");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toContain("agent of ai 5.0.0");
  expect(stdout).toContain("src/agent.ts:6:15");
  expect(stdout).toContain("1 agent, 1 tool,");
});

describe.each(["text", "json", "cyclonedx", "html"])("as %s", (format) => {
  test("the same input gives the same bytes, and no path of the machine", async () => {
    const folder = project(FILES);
    const first = await sluice(folder, "map", "--format", format);
    const second = await sluice(folder, "map", "--format", format);
    expect(first.stdout).toBe(second.stdout);
    expect(first.stdout).not.toContain(folder);
  });

  test("--output takes the map, standard output stays empty", async () => {
    const folder = project(FILES);
    expect(await sluice(folder, "map", "--format", format, "--output", "map.out")).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(readFileSync(join(folder, "map.out"), "utf8")).toContain("src/agent.ts");
  });
});

test("paths count from the folder that is named, wherever the configuration lies", async () => {
  const folder = project({ ...FILES, "app/src/agent.ts": AGENT, "sluice.config.json": "{}" });
  const { stdout } = await sluice(folder, "map", "app", "--format", "json");
  expect([...stdout.matchAll(/"file": "([^"]+)"/gu)].map(([, file]) => file)).not.toContain("app/src/agent.ts");
  expect(stdout).toContain('"file": "src/agent.ts"');
});

describe("a usage error is one sentence and exit code 2", () => {
  test.each([
    [["nope"], 'sluice: There is no file or folder "nope". Check the spelling; paths count from the current folder.'],
    [["--format", "pdf"], 'sluice: Option "--format <format>" argument "pdf" is invalid. Allowed choices are text, json, cyclonedx, html.'],
    [["--output", "no/map.html"], 'sluice: The report cannot be written to "no/map.html" (its folder does not exist).'],
    [["--config", "other.json"], "sluice: "],
    [["README.md"], 'sluice: There is no TypeScript or JavaScript file to analyse in "README.md"'],
  ])("%j", async (args, sentence) => {
    const { code, stdout, stderr } = await sluice(project({ ...FILES, "README.md": "" }), "map", ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr.startsWith(sentence)).toBe(true);
    expect(stderr.trimEnd()).not.toContain("\n");
  });
});
