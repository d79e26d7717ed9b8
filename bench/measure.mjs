// `node bench/measure.mjs WHAT FOLDER`: measures one thing in a process of its own and prints it as JSON. Built packages are measured, as users run them.
import { readFileSync } from "node:fs";
import { join } from "node:path";

const [what, root] = process.argv.slice(2);
const cpuMilliseconds = () => Object.values(process.cpuUsage()).reduce((sum, part) => sum + part, 0) / 1000;

/** Wall and processor time of `work`, in milliseconds. */
async function time(work) {
  const cpu = cpuMilliseconds();
  const wall = performance.now();
  const result = await work();
  return { result, wall: performance.now() - wall, cpu: cpuMilliseconds() - cpu };
}

const measurements = { parse, stages: () => stages(() => true), flows: () => stages((rule) => "flow" in rule), lint };
const figures = await measurements[what]();
console.log(JSON.stringify({ ...figures, peak: process.resourceUsage().maxRSS / 1024 }));

/** The yardstick: TypeScript's parser over the same files, which are in memory. */
async function parse() {
  const { openProject } = await import("../packages/project/dist/index.js");
  const project = openProject({ root });
  const texts = project.files.map((file) => [file, readFileSync(join(project.root, file), "utf8")]);
  const ts = project.ts;
  const options = { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode: ts.JSDocParsingMode.ParseNone };
  const { wall, cpu } = await time(() => {
    for (const [file, text] of texts) ts.createSourceFile(file, text, options, false);
  });
  const lines = texts.reduce((sum, [, text]) => sum + text.split("\n").length, 0);
  return { files: texts.length, lines, wall, cpu };
}

/** One whole run on one thread, of the rules that are wanted, stage by stage. Linking and solving are one call, and so is matching. */
async function stages(isWanted) {
  const stage = {};
  const record = async (name, work) => {
    const { result, wall, cpu } = await time(work);
    const before = stage[name] ?? { wall: 0, cpu: 0 };
    stage[name] = { wall: before.wall + wall, cpu: before.cpu + cpu };
    return result;
  };
  const { engine, knowledge, opener } = await record("load", async () => ({
    engine: await import("../packages/engine/dist/index.js"),
    opener: await import("../packages/project/dist/index.js"),
    knowledge: {
      ...(await import("../packages/models/dist/index.js")),
      ...(await import("../rules/dist/index.js")),
    },
  }));
  const project = await record("discover", () => opener.openProject({ root }));
  const ts = await record("load TypeScript", () => project.ts);
  const modules = [];
  // A clock for each file would cost more than lowering it, so each stage takes a slice of the files.
  for (let start = 0; start < project.files.length; start += 100) {
    const files = project.files.slice(start, start + 100);
    const trees = await record("read and parse", () => files.map((file) => [file, project.parse(file)]));
    await record("lower", () => {
      for (const [file, tree] of trees) if (tree) modules.push(engine.lower(ts, tree, file));
    });
  }
  const { models, rules } = knowledge;
  const { resolveModule, textOf } = project;
  const input = { modules, models, satisfies: opener.satisfies, compileGlob: opener.compileGlob, resolveModule, textOf };
  const analyze = (chosen) => engine.analyze({ ...input, rules: chosen });
  const { findings } = await record("link, solve, match", () => analyze(rules.filter(isWanted)));
  return { stages: stage, findings: findings.length };
}

/** ESLint on files of the project, each after an edit, with no rules and with ours. The index of the project is warm. */
async function lint() {
  const [{ Linter }, { parser }, { default: plugin }, { openProject }] = await Promise.all([
    import("eslint"),
    import("typescript-eslint"),
    import("../packages/eslint-plugin/dist/index.js"),
    import("../packages/project/dist/index.js"),
  ]);
  const { files } = openProject({ root });
  const step = Math.max(1, Math.floor(files.length / 20));
  const sample = files.filter((_, index) => index % step === 0).slice(0, 20);
  const linter = new Linter({ cwd: root });
  const base = { files: ["**/*.*"], languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } } };
  const ours = { ...plugin.configs.recommended, files: ["**/*.*"], settings: { sluice: { root } } };
  const verify = (config, file, text) => linter.verify(text, config, { filename: join(root, file) });
  const first = await time(() => verify([base, ours], sample[0] ?? "a.ts", readFileSync(join(root, sample[0] ?? "a.ts"), "utf8")));
  const unchanged = [];
  const edited = [];
  for (const file of sample) {
    const text = readFileSync(join(root, file), "utf8");
    verify([base], file, text);
    const without = await time(() => verify([base], file, text));
    unchanged.push((await time(() => verify([base, ours], file, text))).wall - without.wall);
    edited.push((await time(() => verify([base, ours], file, `${text}\n// edited\n`))).wall - without.wall);
  }
  return { index: first.cpu, unchanged, edited };
}
