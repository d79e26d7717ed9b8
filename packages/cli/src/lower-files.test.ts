import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { openProject } from "@sluice/project";
import type { Project } from "@sluice/project";
import { expect, onTestFinished, test, vi } from "vitest";
import { chooseThreads, lowerFiles } from "./lower-files.ts";

// Threads that run from the sources take seconds to start on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const AGENT = `import OpenAI from "openai";
import { run } from "./shell.js";
const reply = await new OpenAI().chat.completions.create({ model: "m", messages: [] });
run(reply.choices[0].message.content);
`;

/** More files than a batch holds, with everything that a notice can be about. */
function manyFiles(): string {
  const root = mkdtempSync(join(tmpdir(), "sluice-threads-"));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  const write = (file: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  };
  for (let index = 0; index < 40; index++) {
    write(`agents/${index}/agent.ts`, AGENT);
    write(`agents/${index}/shell.ts`, `import { exec } from "node:child_process";\nexport function run(command) { exec(command); }\n`);
  }
  write("bad/syntax.ts", "const = ;");
  write("bad/binary.js", new Uint8Array([1, 0, 2]));
  write("bad/encoding.js", new Uint8Array([0x2f, 0x2f, 0xe9, 0x0a]));
  write("bad/constants.js", 'export const odd = [1e999, -0, "\\ud800", null, undefined, 1n];');
  for (const depth of [100, 300, 20_000]) {
    write(`deep/${depth}/array.js`, "[".repeat(depth) + "]".repeat(depth));
    write(`deep/${depth}/call.js`, "f(".repeat(depth) + ")".repeat(depth));
    write(`deep/${depth}/sum.js`, `export const sum = "a"${" + b".repeat(depth)};`);
    write(`deep/${depth}/arrow.js`, `${"() => (".repeat(depth)}1${")".repeat(depth)}`);
  }
  return root;
}

const worker = { filename: new URL("./testing/lower-worker.js", import.meta.url).href, execArgv: ["--conditions=@sluice/source"] };

function readAll(project: Project, threads: number): ReturnType<typeof lowerFiles> {
  return lowerFiles(project, threads, () => undefined, worker);
}

test("the facts and notices are the same on one thread and on several", async () => {
  const root = manyFiles();
  const alone = openProject({ root });
  const facts = await readAll(alone, 1);
  for (const threads of [2, 4]) {
    const shared = openProject({ root });
    const record = vi.fn(shared.record);
    const others = await readAll({ ...shared, record }, threads);
    expect(record).toHaveBeenCalled();
    for (const [index, each] of others.entries()) expect(each, each.file).toEqual(facts[index]);
    expect(others).toHaveLength(facts.length);
    expect(shared.notices).toEqual(alone.notices);
    expect(shared.lines).toBe(alone.lines);
  }
});

test("files that no other thread could read are read here", async () => {
  const root = manyFiles();
  const project = openProject({ root });
  const blind: Project = Object.create(project, {
    reading: { value: { root: join(root, "gone"), maxFileBytes: 1, named: [] } },
  }) as Project;
  const lowered = await readAll(blind, 2);
  expect(lowered.map(({ file }) => file)).toEqual(project.files);
  expect(lowered.filter(({ facts }) => facts).length).toBe((await readAll(project, 1)).filter(({ facts }) => facts).length);
});

test("a thread that cannot start leaves everything to this one", async () => {
  const project = openProject({ root: manyFiles() });
  const missing = { filename: new URL("./testing/missing.js", import.meta.url).href };
  const lowered = await lowerFiles(project, 3, () => undefined, missing);
  expect(lowered.map(({ file }) => file)).toEqual(project.files);
});

test("another thread for every two megabytes, within bounds", () => {
  const files = Array.from({ length: 10 }, (_, index) => `${index}.ts`);
  const threadsFor = (bytes: number, available: number): number => chooseThreads({ files, sizeOf: () => Math.ceil(bytes / 10) }, available);
  const megabyte = 1024 * 1024;
  expect([0, megabyte, 2 * megabyte, 5 * megabyte, 100 * megabyte].map((bytes) => threadsFor(bytes, 8))).toEqual([1, 1, 2, 3, 4]);
  expect(threadsFor(100 * megabyte, 1)).toBe(1);
  expect(threadsFor(100 * megabyte, 2)).toBe(2);
});
