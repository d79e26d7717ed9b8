import type { SettingRow } from "@sluice/core";

// What many libraries let one set alike, said once: keys, servers that are started or connected to, limits.

/** Variables that bundlers write into what a browser loads, by their prefixes: Next.js, Vite, Create React App, Expo, Nuxt, Gatsby, Vue CLI, SvelteKit, Astro. */
const PUBLIC_VARIABLE =
  "^(?:process\\.env|import\\.meta\\.env)\\.(?:NEXT_PUBLIC|VITE|REACT_APP|EXPO_PUBLIC|NUXT_PUBLIC|GATSBY|VUE_APP|PUBLIC)_";

/** Variables that are known when the program is built, or in whose place a bundler writes what they hold. */
const VARIABLE = "^(?:process\\.env|import\\.meta\\.env)\\b";

/** A key at any of these paths that is a public variable. */
export function publicKeys(...paths: readonly string[]): readonly SettingRow[] {
  return paths.map((at) => ({
    at,
    kind: "browser-credential",
    reads: PUBLIC_VARIABLE,
    label: "the bundler writes a variable with this prefix into what every browser loads",
  }));
}

/**
 * The options of a client of a provider's API that refuses to run in a browser unless it is told to. A key that is handed over at run time may be that of
 * whoever uses the program, as in an extension of a browser.
 */
export function clientKeys(options: string): readonly SettingRow[] {
  return [
    {
      at: `${options} > dangerouslyAllowBrowser`,
      kind: "browser-credential",
      is: [true],
      sureFor: { option: `${options} > apiKey`, reads: VARIABLE },
      label: "the client may run in a browser, where everybody can read its key",
    },
    ...publicKeys(`${options} > apiKey`),
  ];
}

/** What starts a package's program, up to its name; names that run a local file instead of being a server. */
const RUNNER = "^(?:cmd(?:\\.exe)? /c )?(?:\\S*[/\\\\])?(?:npx|bunx|pnpx|pnpm dlx|yarn dlx|npm exec|npm x|bun x)(?:\\.cmd)? ";
const RUNNER_FLAG = "(?:(?:-y|--yes|-q|--quiet|--silent|--bun|--prefer-offline|--prefer-online|--|-p|--package|--package=(?=\\S))[ ]?)*";
const LOCAL_RUNNER = "(?!(?:tsx|ts-node|ts-node-esm|vite-node|esno|jiti|tsc|node|bun|deno)(?:@\\S+)?(?: |$))";
/** A package without a version, or with a tag or a range instead of one. */
const UNPINNED_PACKAGE = "(?<package>(?:@[\\w.~-]+/)?[a-zA-Z\\d][\\w.~-]*)(?:@(?!v?\\d+\\.\\d+\\.\\d+(?:[-+ ]|$))\\S*)?(?= |$)";
const REPOSITORY = "(?:github:|git\\+|https?:)(?!\\S*#[\\da-f]{7})\\S+";
const NODE_PACKAGE = `${RUNNER}${RUNNER_FLAG}${LOCAL_RUNNER}(?:${UNPINNED_PACKAGE}|${REPOSITORY})`;

const PYTHON_PACKAGE =
  "^(?:\\S*[/\\\\])?(?:uvx|uv tool run|pipx run)(?:\\.exe)? (?:(?:--python|-p|--with|--index-url|--extra-index-url) \\S+ )*(?:--from )?" +
  "(?!-)[a-zA-Z\\d][\\w.-]*(?:\\[[\\w,]+\\])?(?:@latest)?(?= |$)";

const IMAGE_OPTION =
  "(?:-[evpuwlmh]|--(?:env|volume|mount|publish|user|workdir|label|name|network|net|env-file|entrypoint|platform|memory|cpus|add-host|cap-add|cap-drop|security-opt|tmpfs|hostname))";
const IMAGE =
  `^(?:\\S*[/\\\\])?(?:docker|podman)(?:\\.exe)? run (?:${IMAGE_OPTION} \\S+ |(?!${IMAGE_OPTION} )-{1,2}[\\w-]+(?:=\\S*)? )*` +
  "(?!-)(?:[\\w.-]+(?::\\d+)?/)*(?<image>[\\w.-]+)(?::latest)?(?= |$)";

const UNPINNED_COMMAND = `${NODE_PACKAGE}|${PYTHON_PACKAGE}|${IMAGE}`;

/** An address that is neither encrypted nor on this machine, in this network or among containers. */
const PLAIN_ADDRESS =
  "^http://(?:[^/?#@]*@)?(?!localhost|127\\.|0\\.0\\.0\\.0|\\[|10\\.|192\\.168\\.|172\\.(?:1[6-9]|2\\d|3[01])\\.|[^/.:]*(?:[/:?]|$)|[^/:]*\\.(?:local|localhost|internal|lan|svc|test)(?:[/:]|$))";

/** Source of a regular expression for commands that run a file of the program's own. */
export const LOCAL_PROGRAM = "^(?:\\S*[/\\\\])?(?:node|tsx|ts-node|bun|deno|python3?|uv|java|dotnet|go|cargo)(?:\\.exe)?$";

/** Source of a regular expression for addresses on this machine. */
export const LOCAL_ADDRESS = "^https?://(?:localhost|127\\.|0\\.0\\.0\\.0|\\[::)";

const NEWEST = "whatever stands under this name that day is run: no version is fixed";

/** A server of tools that is started by the command and arguments in an object of options. */
export function startedServers(options: string): readonly SettingRow[] {
  return [
    {
      at: `${options} > args`,
      after: `${options} > command`,
      kind: "unpinned-server",
      matches: UNPINNED_COMMAND,
      label: NEWEST,
    },
  ];
}

/** A server of tools that is started by a whole command line. */
export function commandLineServers(...paths: readonly string[]): readonly SettingRow[] {
  return paths.map((at) => ({ at, kind: "unpinned-server", matches: UNPINNED_COMMAND, label: NEWEST }));
}

/** A server of tools at an address. */
export function addressedServers(...paths: readonly string[]): readonly SettingRow[] {
  return paths.map((at) => ({
    at,
    kind: "unpinned-server",
    matches: PLAIN_ADDRESS,
    label: "nothing proves which server answers over plain HTTP, and whoever is on the way can change its tools",
  }));
}

/** Numbers that are no bound. */
const ENDLESS = "^(?:Infinity|Number\\.(?:POSITIVE_INFINITY|MAX_SAFE_INTEGER|MAX_VALUE))$";

/** Limits of an agent's steps that bound nothing. */
export function endlessSteps(...paths: readonly string[]): readonly SettingRow[] {
  return paths.map((at) => ({ at, kind: "unbounded-steps", reads: ENDLESS, label: "there is no last step" }));
}

/** Calls that go on for as long as a language model asks for tools, unless one of these options is given. */
export function stepsWithout(call: string, ...lacks: readonly string[]): SettingRow {
  return { at: call, kind: "unbounded-steps", lacks, label: "it has no limit of its own" };
}

/** Lists or objects of tools that hold all tools of a server. */
export function wholeToolSets(paths: readonly string[], reads: string): readonly SettingRow[] {
  return paths.map((at) => ({
    at,
    kind: "unrestricted-tools",
    reads,
    label: "every tool that the server has, today or later, is given to the agent",
  }));
}

/** Options of which one bounds how much a language model may answer. */
export function outputWithout(call: string, ...lacks: readonly string[]): SettingRow {
  return { at: call, kind: "unbounded-output", lacks, once: true };
}

/**
 * Options of which one bounds how long a call may take. A route of Next.js, SvelteKit's adapter or Astro's that exports `maxDuration` is ended by the platform
 * (Vercel, "Configuring maximum duration for functions").
 */
export function timeWithout(call: string, ...lacks: readonly string[]): SettingRow {
  return { at: call, kind: "no-timeout", lacks, unlessExported: "maxDuration", once: true };
}
