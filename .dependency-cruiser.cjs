// The one-way arrows: everything points at core, and only adapters touch the world outside.
const tests = "\\.test(-data)?\\.ts$";

/** @param {string} name @param {string[]} allowed */
const arrows = (name, path, allowed) => ({
  name: `${name}-arrows`,
  comment: `${name} imports ${allowed.join(", ")} and nothing else of ours.`,
  severity: "error",
  from: { path, pathNot: tests },
  to: {
    path: "^(packages/[^/]+|rules)/",
    pathNot: [path, ...allowed.map((other) => (other === "rules" ? "^rules/" : `^packages/${other}/`))],
  },
});

/**
 * The stages of the engine, in the order of the run, each with what it may import; tests may look anywhere.
 * Below all of them is what they hand on: `ir.ts` (module facts) and `analysis.ts` (what goes in, what comes out).
 * @param {string} stage @param {string[]} shared @param {string[]} earlier
 */
const stageArrows = (stage, shared, earlier) => ({
  name: `engine-${stage}-arrows`,
  comment: `engine/src/${stage} imports ${[...shared, ...earlier.map((other) => `${other}/`)].join(", ")} and nothing else of the engine.`,
  severity: "error",
  from: { path: `^packages/engine/src/${stage}/`, pathNot: tests },
  to: {
    path: "^packages/engine/src/",
    pathNot: [stage, ...earlier]
      .map((other) => `^packages/engine/src/${other}/`)
      .concat(shared.map((file) => `^packages/engine/src/${file}$`)),
  },
});

module.exports = {
  forbidden: [
    { name: "no-cycles", comment: "Zero cycles, type imports included.", severity: "error", from: {}, to: { circular: true } },
    arrows("core", "^packages/core/", []),
    arrows("models", "^packages/models/", ["core"]),
    arrows("rules", "^rules/", ["core"]),
    arrows("report", "^packages/report/", ["core"]),
    arrows("engine", "^packages/engine/", ["core"]),
    stageArrows("lower", ["ir.ts"], []),
    stageArrows("link", ["ir.ts", "analysis.ts"], []),
    stageArrows("resolve", ["ir.ts"], ["link"]),
    stageArrows("solve", ["ir.ts", "analysis.ts"], ["link", "resolve"]),
    stageArrows("reach", ["ir.ts", "analysis.ts"], ["link", "resolve", "solve"]),
    stageArrows("match", ["ir.ts", "analysis.ts"], ["link", "resolve", "solve", "reach"]),
    arrows("project", "^packages/project/", ["core"]),
    arrows("config", "^packages/config/", ["core"]),
    arrows("cli", "^packages/cli/", ["core", "config", "engine", "project", "report", "rules", "models"]),
    arrows("eslint-plugin", "^packages/eslint-plugin/", ["core", "config", "engine", "project", "rules", "models"]),
    {
      name: "syntax-trees-in-lower",
      comment: "Only engine/src/lower reads a syntax tree; type imports count.",
      severity: "error",
      from: { path: "^packages/(core|models|engine|report|config)/|^rules/", pathNot: ["^packages/engine/src/lower/", tests] },
      to: { path: "node_modules/(typescript|ts-morph|@ts-morph|@typescript-eslint)/" },
    },
    {
      name: "no-outside-world",
      comment:
        "Disk, network, processes and threads belong to the adapters: project, config (which reads one file), cli, eslint-plugin, testkit.",
      severity: "error",
      from: { path: "^packages/(core|models|engine|report)/|^rules/", pathNot: tests },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "public-face-only",
      comment: "A package is reached by its name, that is by its src/index.ts.",
      severity: "error",
      from: { path: "^(packages/[^/]+|rules)/" },
      to: { path: "^(packages/[^/]+|rules)/", pathNot: "^$1/", dependencyTypes: ["local"] },
    },
    {
      name: "test-data-for-tests",
      comment: "What tests share is for tests alone.",
      severity: "error",
      from: { pathNot: tests },
      to: { path: "\\.test-data\\.ts$" },
    },
    { name: "resolvable", comment: "Every import can be resolved.", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)dist/|^rules/[^/]+/(wider-)?cases/|^packages/models/(gate-)?cases/" },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      conditionNames: ["@sluice/source", "types", "import", "node", "default"],
      exportsFields: ["exports"],
      extensions: [".ts", ".js", ".d.ts"],
    },
  },
};
