import { openProject, satisfies } from "@sluice/project";
import { lower, analyze } from "@sluice/engine";
import { models } from "@sluice/models";
import { rules } from "@sluice/rules";
const root = process.argv[2]!;
const p = openProject({ root, paths: process.argv[3] ? [process.argv[3]] : undefined } as any);
let t = performance.now();
const modules = p.files.flatMap((f) => {
  const s = p.parse(f);
  try {
    return s ? [lower(p.ts, s, f)] : [];
  } catch (e) {
    console.log("LOWER CRASH", f, (e as Error).stack?.split("\n").slice(0, 4).join("\n"));
    return [];
  }
});
console.log(
  "parse+lower",
  (performance.now() - t) | 0,
  "ms",
  p.lines,
  "lines",
  modules.reduce((n, m) => n + m.kind.length, 0),
  "values",
);
t = performance.now();
const a = analyze({ modules, models, rules, satisfies, resolveModule: p.resolveModule, textOf: p.textOf });
console.log(
  "analyze",
  (performance.now() - t) | 0,
  "ms",
  (process.memoryUsage().rss / 1e6) | 0,
  "MB",
  JSON.stringify(a.coverage),
  a.notices.length,
);
for (const f of a.findings) {
  console.log(`${f.location.file}:${f.location.start.line}:${f.location.start.column} ${f.ruleId} [${f.confidence}] ${f.message}`);
  if (process.env.STEPS)
    for (const s of f.codeFlow) console.log(`     ${s.location.file}:${s.location.start.line}:${s.location.start.column} ${s.note}`);
}
