import type { AgentControl, LibraryModel } from "@sluice/core";

/** The models whose rows name what a package or a platform declares. Rows for any receiver only repeat names of other rows, but for the language's own. */
export function checkableModels(models: readonly LibraryModel[]): readonly LibraryModel[] {
  return models.filter((model) => !model.package.startsWith("./") && (model.receiver === undefined || model.package === "ecmascript"));
}

/** Every path of a model that declarations can confirm, in the order in which they are written. */
export function pathsOf(model: LibraryModel): readonly string[] {
  const rows = [...(model.sources ?? []), ...(model.sinks ?? []), ...(model.sanitizers ?? []), ...(model.guards ?? [])];
  const options = (model.sinks ?? []).flatMap((row) => (row.when ? [row.when.option] : []));
  // What a module has to export is said by documentation alone.
  const modules = new Set((model.entryPoints ?? []).map(({ is }) => is));
  return [
    ...new Set(
      [
        ...Object.values(model.types ?? {}).flat(),
        ...rows.map((row) => row.at),
        ...options,
        ...(model.propagators ?? []).map((row) => row.at),
        ...(model.schemas ?? []).map((row) => row.at),
        ...(model.opaque ?? []),
        ...(model.described ?? []),
        ...gatePathsOf(model),
      ]
        .filter((path) => !modules.has(path.split(" > ")[0] ?? ""))
        .map(withoutPatterns),
    ),
  ];
}

/** What rows about tools, agents, effects, controls and settings name. */
function gatePathsOf(model: LibraryModel): readonly string[] {
  const {
    tools = [],
    agents = [],
    effects = [],
    controls = [],
    settings = [],
    records = [],
    limits = [],
    fresh = [],
    servers = [],
  } = model;
  const unless = tools.flatMap(({ builtIn }) => builtIn?.unless ?? []);
  const conditions = [...[...effects, ...controls, ...settings].flatMap((row) => row.when ?? []), ...unless].map(({ option }) =>
    ofMaker(option),
  );
  const calls = [...tools, ...agents, ...effects, ...controls, ...settings, ...records, ...limits, ...fresh].map((row) => calleeOf(row.at));
  return [
    ...calls,
    ...tools.flatMap((row) => [
      ...[row.handler, row.agent, row.name, row.description, row.schema, row.orSchema, row.annotations, row.of],
      row.approval?.at,
    ]),
    ...agents.flatMap((row) => [
      ...[row.name, row.instructions, row.model, ...(row.tools ?? []), ...(row.agents ?? [])],
      ...(row.controls ?? []).flatMap(controlPathsOf),
    ]),
    ...settings.flatMap((row) => [row.after, row.unless?.option, ...(row.lacks ?? []).map(ofMaker)]),
    // What describes a server may stand among other things in a list: its fields tell.
    ...servers.flatMap((row) => [
      / > (?:call|new)$/u.test(row.at) ? calleeOf(row.at) : undefined,
      row.name,
      row.command,
      row.args,
      row.url,
    ]),
    ...conditions,
  ].filter((path) => path !== undefined);
}

/** A row that speaks of a call as a whole says nothing of what it gives, if anything. */
function calleeOf(at: string): string | undefined {
  const callee = at.replace(/(^| > )(call|new)$/u, "");
  return callee === "" ? undefined : callee;
}

/** An option of the call that made what a method is called of is one of that call. */
function ofMaker(option: string): string {
  return option.replace(/ > (?:call|new)(?= > arg )/u, "");
}

/** The positions of a hook lie below it. */
function controlPathsOf({ at, except, hook = [], of, through, unless = [] }: AgentControl): readonly (string | undefined)[] {
  return [calleeOf(at), except, of, through, ...unless.map((setting) => setting.at), ...hook.map((position) => `${at} > ${position}`)];
}

/** Any member has a name that some pattern matches: which pattern it is makes no difference to what is declared. */
function withoutPatterns(path: string): string {
  return path
    .split(" > ")
    .map((step) => (/^\/.+\/i?$/.test(step) ? "/./" : step))
    .join(" > ");
}
