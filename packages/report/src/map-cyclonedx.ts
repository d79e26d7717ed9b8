import {
  type Framework,
  groupBy,
  type Inventory,
  type LanguageModel,
  type Location,
  type Notice,
  type Run,
  type ToolServer,
} from "@sluice/core";
import { printJson } from "./json-text.ts";
import { describeMap } from "./map-document.ts";
import type { MapAgent, MapDocument, MapEffect, MapTool } from "./map-document.ts";
import type { ReportOptions } from "./reporter.ts";

/**
 * The map as a bill of materials in CycloneDX 1.6: language models are components of type `machine-learning-model`, agents of type `application`, credentials
 * of type `cryptographic-asset`; tools and servers are services, "intra-process services" among them (https://cyclonedx.org/docs/1.6/json/). What
 * the standard has no word for is a property whose name begins with `sluice:`. There is no serial number and no time: the same code gives the same bytes.
 */
export function reportMapCyclonedx(inventory: Inventory, run: Run, options: ReportOptions): string {
  const map = describeMap(inventory, run, options);
  return printJson({
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      lifecycles: [{ phase: "pre-build" }],
      tools: { components: [{ type: "application", name: "sluice", version: options.version }] },
    },
    components: [
      ...listFrameworks(map).map(describeLibrary),
      ...groupModels(map).map(describeLanguageModel),
      ...map.agents.filter((agent) => !agent.isServer).map(describeAgent),
      ...map.credentials.map((credential, index) => describeCredential(`credential-${index}`, credential.name, credential.location)),
      ...map.writtenCredentials.map(({ title, location }, index) => describeCredential(`written-credential-${index}`, title, location)),
    ],
    services: [
      ...map.agents.filter((agent) => agent.isServer).map(describeOwnServer),
      ...map.tools.map(describeTool),
      ...map.servers.map(describeServer),
    ],
    dependencies: listDependencies(map),
    // A bill that leaves something out says so.
    ...(run.notices.length > 0 && { compositions: [{ aggregate: "incomplete" }], properties: run.notices.map(describeNotice) }),
  });
}

interface Property {
  readonly name: string;
  readonly value: string;
}

/** Every package of which something is used, once for each version, by name. */
function listFrameworks({ agents, tools, servers, languageModels }: MapDocument): readonly Framework[] {
  const all = [...agents, ...tools, ...servers, ...languageModels].flatMap(({ framework }) => framework ?? []);
  return [...new Map(all.map((framework) => [refOf(framework), framework])).entries()].sort(byKey).map(([, framework]) => framework);
}

function describeLibrary(framework: Framework): object {
  const purl = `pkg:npm/${framework.package.split("/").map(encodeURIComponent).join("/")}`;
  const { version } = framework;
  return {
    type: "library",
    "bom-ref": refOf(framework),
    name: framework.package,
    ...(version !== undefined && { version }),
    purl: version === undefined ? purl : `${purl}@${encodeURIComponent(version)}`,
  };
}

/** The places where one language model is used through one package. */
type ModelUse = readonly [LanguageModel, ...(readonly LanguageModel[])];

function groupModels({ languageModels }: MapDocument): readonly ModelUse[] {
  // One whose name nobody can read off the program may be any: each place is its own.
  const groups = groupBy(languageModels, (model) =>
    model.name === undefined ? model : `${model.framework?.package ?? ""}\n${model.name}`,
  );
  return [...groups.values()].flatMap(([first, ...others]) => (first === undefined ? [] : [[first, ...others]]));
}

function describeLanguageModel(uses: ModelUse): object {
  const [{ name, framework }] = uses;
  return {
    type: "machine-learning-model",
    "bom-ref": refOfModel(uses),
    name: name ?? "unknown",
    evidence: { occurrences: uses.map(({ location }) => occurrence(location)) },
    properties: framework === undefined ? [] : [property("framework", framework.package)],
  };
}

function describeAgent(agent: MapAgent): object {
  return {
    type: "application",
    "bom-ref": `agent-${agent.id}`,
    name: agent.label,
    evidence: { occurrences: [occurrence(agent.location)] },
    properties: [property("kind", "agent"), ...agent.controls.map((control) => property("control", control))],
  };
}

function describeCredential(ref: string, name: string, location: Location): object {
  return {
    type: "cryptographic-asset",
    "bom-ref": ref,
    name,
    cryptoProperties: { assetType: "related-crypto-material", relatedCryptoMaterialProperties: { type: "credential" } },
    evidence: { occurrences: [occurrence(location)] },
  };
}

function describeOwnServer(agent: MapAgent): object {
  return {
    "bom-ref": `agent-${agent.id}`,
    name: agent.label,
    properties: [
      property("kind", "server"),
      property("location", printPlace(agent.location)),
      ...agent.controls.map((control) => property("control", control)),
    ],
  };
}

function describeTool(tool: MapTool): object {
  const { id, description, location, schema, annotations, effects } = tool;
  return {
    "bom-ref": `tool-${id}`,
    name: tool.label,
    ...(description !== undefined && { description }),
    properties: [
      property("kind", "tool"),
      property("location", printPlace(location)),
      property("schema", schema.form),
      ...Object.entries(annotations).map(([key, value]) => property(`annotation:${key}`, String(value))),
      ...effects.flatMap(describeEffect),
    ],
  };
}

function describeEffect(effect: MapEffect): readonly Property[] {
  const place = `${effect.callee} at ${printPlace(effect.location)}`;
  return [
    property(`effect:${effect.kind}`, place),
    ...effect.controls.map((control) => property(`effect:${effect.kind}:control`, `${control} before ${place}`)),
    ...(effect.missing === undefined ? [] : [property(`effect:${effect.kind}:missing`, `${effect.missing} before ${place}`)]),
  ];
}

function describeServer({ name, target, transport, location }: ToolServer, index: number): object {
  return {
    "bom-ref": `server-${index}`,
    name: name ?? target ?? "unknown",
    ...(transport === "network" && target !== undefined && URL.canParse(target) && { endpoints: [target] }),
    ...(transport === "network" && { "x-trust-boundary": true }),
    properties: [
      property("kind", "connected-server"),
      property("location", printPlace(location)),
      property("transport", transport),
      ...(target === undefined ? [] : [property("target", target)]),
    ],
  };
}

function listDependencies(map: MapDocument): readonly object[] {
  const models = new Map(
    groupModels(map).flatMap((uses) => (uses[0].name === undefined ? [] : [[uses[0].name, refOfModel(uses)] as const])),
  );
  const frameworkOf = (framework: Framework | undefined): readonly string[] => (framework === undefined ? [] : [refOf(framework)]);
  const holds = (id: number): readonly string[] =>
    map.credentials.flatMap((credential, index) => (credential.tools.includes(id) ? [`credential-${index}`] : []));
  const dependencies: readonly (readonly [string, readonly string[]])[] = [
    ...groupModels(map).map((uses) => [refOfModel(uses), frameworkOf(uses[0].framework)] as const),
    ...map.agents.map((agent) => {
      const model = agent.model === undefined ? undefined : models.get(agent.model);
      const others = [...agent.tools.map((id) => `tool-${id}`), ...agent.agents.map((id) => `agent-${id}`)];
      return [`agent-${agent.id}`, [...frameworkOf(agent.framework), ...(model === undefined ? [] : [model]), ...others]] as const;
    }),
    ...map.tools.map((tool) => [`tool-${tool.id}`, [...frameworkOf(tool.framework), ...holds(tool.id)]] as const),
    ...map.servers.map((server, index) => [`server-${index}`, frameworkOf(server.framework)] as const),
  ];
  return dependencies.map(([ref, dependsOn]) => ({ ref, dependsOn: [...new Set(dependsOn)] }));
}

function describeNotice({ file, message }: Notice): Property {
  return property("notice", file === undefined ? message : `${file}: ${message}`);
}

function occurrence(location: Location): object {
  return { location: location.file, line: location.start.line };
}

function property(name: string, value: string): Property {
  return { name: `sluice:${name}`, value };
}

function refOf({ package: name, version }: Framework): string {
  return `package:${name}${version === undefined ? "" : `@${version}`}`;
}

function refOfModel([{ name, framework, location }]: ModelUse): string {
  return `language-model:${framework?.package ?? ""}:${name ?? printPlace(location)}`;
}

function printPlace({ file, start }: Location): string {
  return `${file}:${start.line}:${start.column}`;
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
