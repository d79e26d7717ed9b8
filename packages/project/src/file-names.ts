/** Extensions of files that hold TypeScript or JavaScript. */
export const CODE_EXTENSIONS: readonly string[] = [".ts", ".tsx", ".mts", ".cts", ".js", ".jsx", ".mjs", ".cjs"];

const CODE = /\.(?:[cm]?[jt]s|[jt]sx)$/u;
const DECLARATION = /\.d\.(?:[\w-]+\.)?[cm]?ts$/u;
const MINIFIED = /\.(?:min|bundle|chunk|prod)\.[cm]?js$|^\.pnp\.(?:cjs|loader\.mjs)$/u;

/** Dependencies, version control and the caches of tools: never source. */
const SKIPPED_FOLDERS: ReadonlySet<string> = new Set(
  "node_modules bower_components jspm_packages .git .hg .svn .yarn .pnpm-store .next .nuxt .output .svelte-kit .astro .angular .turbo .cache .parcel-cache .vercel .netlify .wrangler .serverless .aws-sam .expo .docusaurus .nyc_output __pycache__ .venv venv".split(
    " ",
  ),
);
const OUTPUT_FOLDERS: ReadonlySet<string> = new Set(["dist", "build", "out", "coverage"]);

/**
 * Patterns that are excluded unless a project sets its own: tests and stories, whose findings are noise, since they hand made-up model output to real sinks.
 * A file that is named on the command line is analysed all the same.
 */
export const DEFAULT_EXCLUDE: readonly string[] = [
  "**/*.{test,spec,e2e,vitest,bench}.*",
  "**/*.{test,spec}-d.*",
  "**/*.stories.*",
  "**/{__tests__,__mocks__,__fixtures__}/**",
  "**/{test,tests,e2e}/**",
  "**/{unit,integration,functional,acceptance,smoke,e2e,end-to-end}-{test,tests}/**",
  "**/*-e2e/**",
  "**/{vitest,jest,playwright,cypress}.{config,setup,workspace,*.config,*.setup}.*",
];

/** Patterns of tests, and of what helps them, which is analysed like other code. */
export const TESTS: readonly string[] = [...DEFAULT_EXCLUDE, "**/{testing,test-utils,test-helpers,fixtures,mocks}/**"];

/** Whether the name says TypeScript or JavaScript, declarations included. */
export function isCodeFile(name: string): boolean {
  return CODE.test(name);
}

/** Files in which people tell an editor or an assistant which servers of tools to connect to, wherever they lie (`.mcp.json`, `.vscode/mcp.json`). */
const SERVER_LISTS: ReadonlySet<string> = new Set([".mcp.json", "mcp.json", "claude_desktop_config.json"]);

/** Whether the name says that the file lists servers of tools. */
export function isServerList(name: string): boolean {
  return SERVER_LISTS.has(name);
}

/** Whether the file holds data (`x.json`). */
export function isDataFile(name: string): boolean {
  return name.endsWith(".json");
}

/** Whether the file only declares types (`x.d.ts`). */
export function isDeclarationFile(name: string): boolean {
  return DECLARATION.test(name);
}

/** Whether the name says that a tool wrote the file for machines (`x.min.js`). */
export function isMinifiedName(name: string): boolean {
  return MINIFIED.test(name);
}

/** Whether a folder of this name never holds source. */
export function isSkippedFolder(name: string): boolean {
  return SKIPPED_FOLDERS.has(name);
}

/** Whether a folder of this name holds build output where it stands beside a `package.json`; `src/build` is source. */
export function isOutputFolder(name: string): boolean {
  return OUTPUT_FOLDERS.has(name);
}
