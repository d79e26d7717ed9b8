import { type Framework, groupBy, type Inventory, type Location, type Run } from "@sluice/core";
import type { ChalkInstance } from "chalk";
import cliTruncate from "cli-truncate";
import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";
import { actsFreely, describeMap } from "./map-document.ts";
import type { MapAgent, MapDocument, MapEffect, MapTool } from "./map-document.ts";
import { count, describeCoverage, listNotices } from "./summary.ts";
import { toVisible } from "./visible-text.ts";

/** How the page looks. */
interface MapTextOptions {
  readonly chalk: ChalkInstance;
  /** Columns of the page. */
  readonly width: number;
}

/** The map for a person: agents with their tools and what these can do, then servers, language models and credentials, then what stands out. */
export function reportMapText(inventory: Inventory, run: Run, { chalk, width }: MapTextOptions): string {
  const map = describeMap(inventory, run, { version: "" });
  const rows = [
    ...map.agents.flatMap((agent) => printAgent(agent, map, chalk)),
    ...printTools(
      "Held by no agent that was seen",
      map.tools.filter((tool) => tool.agents.length === 0),
      chalk,
    ),
    ...printTable("Servers of tools that it connects to", listServers(map), chalk),
    ...printTable("Language models", listLanguageModels(map), chalk),
    ...printCredentials(map, chalk),
    ...listNotices(run.notices, chalk),
    ...printWarnings(map, chalk),
    chalk.bold(countThings(map)),
    chalk.dim(describeCoverage(run)),
  ];
  return `${rows.flatMap((row) => wrap(row, width)).join("\n")}\n`;
}

function printAgent(agent: MapAgent, map: MapDocument, chalk: ChalkInstance): readonly string[] {
  const tools = map.tools.filter((tool) => agent.tools.includes(tool.id));
  const others = map.agents.filter((other) => agent.agents.includes(other.id)).map(({ label }) => label);
  const facts = [
    `${agent.isServer ? "server" : "agent"}${printFramework(agent.framework)}`,
    agent.model === undefined ? "" : `language model ${agent.model}`,
    agent.controls.length > 0 ? `${agent.controls.join(" and ")} for all of its tools` : "",
    others.length > 0 ? `may hand over to ${others.join(", ")}` : "",
    tools.length === 0 ? "no tool seen" : "",
  ].filter((fact) => fact !== "");
  return [
    `${chalk.bold.underline(toVisible(agent.label))}  ${chalk.dim(printPlace(agent.location))}`,
    toVisible(facts.join(", ")),
    "",
    ...tools.filter((tool) => tool.agents[0] === agent.id).flatMap((tool) => printTool(tool, chalk)),
    ...printKnown(
      tools.filter((tool) => tool.agents[0] !== agent.id),
      chalk,
    ),
    ...(tools.length > 0 ? [""] : []),
  ];
}

/** Tools that were told of with their first agent: only their names. */
function printKnown(tools: readonly MapTool[], chalk: ChalkInstance): readonly string[] {
  if (tools.length === 0) return [];
  const names = tools.map((tool) => (actsFreely(tool) ? chalk.red(shorten(tool.label)) : shorten(tool.label)));
  return [`  ${chalk.dim("as above:")} ${names.join(", ")}`];
}

function printTools(title: string, tools: readonly MapTool[], chalk: ChalkInstance): readonly string[] {
  if (tools.length === 0) return [];
  return [chalk.bold.underline(title), "", ...tools.flatMap((tool) => printTool(tool, chalk)), ""];
}

/** The tool with its effects. */
function printTool(tool: MapTool, chalk: ChalkInstance): readonly string[] {
  const name = (actsFreely(tool) ? chalk.red.bold : chalk.bold)(shorten(tool.label));
  const head = `  ${name}  ${chalk.dim(printPlace(tool.location))}`;
  if (tool.effects.length === 0) return [`${head}  ${chalk.dim("no effect seen")}`];
  const groups = [...groupBy(tool.effects, (effect) => `${effect.kind}\n${effect.callee}\n${describeControl(effect)}`).values()];
  return [head, ...alignColumns(groups.flatMap((group) => printEffects(group, chalk))).map((row) => `    ${row}`)];
}

/** Effects of one kind through one callee, as the cells of one row. */
function printEffects([effect, ...others]: readonly MapEffect[], chalk: ChalkInstance): readonly (readonly string[])[] {
  if (effect === undefined) return [];
  const paint = paintOf(effect, chalk);
  const more = others.length > 0 ? ` and ${others.length} more` : "";
  return [
    [
      `${paint(markOf(effect))} can ${toVisible(effect.verb)}`,
      shorten(effect.callee),
      chalk.dim(printPlace(effect.location) + more),
      paint(describeControl(effect)),
    ],
  ];
}

function markOf({ missing, impact }: MapEffect): string {
  if (missing !== undefined) return missing === "approval" ? "✗" : "!";
  return impact === "none" ? "·" : "✓";
}

function paintOf({ missing, impact }: MapEffect, chalk: ChalkInstance): ChalkInstance {
  if (missing !== undefined) return missing === "approval" ? chalk.red : chalk.yellow;
  return impact === "none" ? chalk.dim : chalk.green;
}

/** What stands before an effect, in words. */
function describeControl({ controls, missing, isChosen, isKnown }: MapEffect): string {
  const words = [
    ...(missing === "approval" ? ["nobody is asked"] : controls.includes("approval") ? ["approved by a person"] : []),
    ...(controls.includes("log") ? ["logged"] : missing === "log" ? ["not logged"] : []),
    ...(isChosen ? ["its text chosen by a language model"] : []),
    ...(isKnown ? [] : ["by a text that could not be read"]),
  ];
  return words.join(", ");
}

function listServers({ servers }: MapDocument): readonly (readonly string[])[] {
  return servers.map(({ name, target, location, framework }) => [
    toVisible(name ?? "(unnamed)"),
    shorten(target ?? "(target not constant)"),
    toVisible(printFramework(framework).trim()),
    printPlace(location),
  ]);
}

function listLanguageModels({ languageModels }: MapDocument): readonly (readonly string[])[] {
  const groups = groupBy(languageModels, ({ name, framework }) => `${name ?? ""}\n${framework?.package ?? ""}`);
  return [...groups.values()].map(([first, ...others]) => [
    toVisible(first?.name ?? "(name not constant)"),
    toVisible(printFramework(first?.framework).replace(/^ of /u, "")),
    first === undefined ? "" : printPlace(first.location) + (others.length > 0 ? ` and ${others.length} more` : ""),
  ]);
}

/** Credentials, the longer list of who holds one below it. */
function printCredentials({ credentials, writtenCredentials, tools }: MapDocument, chalk: ChalkInstance): readonly string[] {
  if (credentials.length + writtenCredentials.length === 0) return [];
  const written = writtenCredentials.map(({ title, name, location }) => [
    shorten(name ?? title),
    printPlace(location),
    `${title}, written in the program`,
  ]);
  const read = credentials.map(({ name, clients, location }) => [
    shorten(name),
    printPlace(location),
    toVisible([...new Set(clients.map(({ note }) => note))].join(", ")),
  ]);
  const rows = alignColumns([...read, ...written]).map((row) => `  ${row}`);
  const holders = credentials.map((credential) => tools.filter(({ id }) => credential.tools.includes(id)));
  return [
    chalk.bold.underline("Credentials"),
    "",
    ...rows.flatMap((row, index) => [
      row,
      ...((holders[index] ?? []).length > 0 ? [chalk.dim(`    held by ${listNames(holders[index] ?? [])}`)] : []),
    ]),
    "",
  ];
}

/** Holders of a credential that are named. */
const NAMED_HOLDERS = 6;

function listNames(tools: readonly MapTool[]): string {
  const names = tools.slice(0, NAMED_HOLDERS).map((tool) => shorten(tool.label));
  return names.join(", ") + (tools.length > NAMED_HOLDERS ? ` and ${tools.length - NAMED_HOLDERS} more` : "");
}

function printTable(title: string, rows: readonly (readonly string[])[], chalk: ChalkInstance): readonly string[] {
  return rows.length === 0 ? [] : [chalk.bold.underline(title), "", ...alignColumns(rows).map((row) => `  ${row}`), ""];
}

/** Tools that the warning names. */
const NAMED_TOOLS = 20;

function printWarnings({ tools }: MapDocument, chalk: ChalkInstance): readonly string[] {
  const free = tools.filter(actsFreely);
  if (free.length === 0) return [];
  const rows = free.slice(0, NAMED_TOOLS).map((tool) => {
    const verbs = new Set(tool.effects.flatMap(({ missing, verb }) => (missing === "approval" ? [verb] : [])));
    return [shorten(tool.label), `can ${toVisible([...verbs].join(", "))}`];
  });
  const rest = free.length > NAMED_TOOLS ? [`  ... and ${count(free.length - NAMED_TOOLS, "more tool")}.`] : [];
  return [
    chalk.red.bold(`${count(free.length, "tool")} of ${tools.length} can act though nobody is asked:`),
    ...alignColumns(rows).map((row) => `  ${row}`),
    ...rest,
    "",
  ];
}

function countThings({ agents, tools, servers, languageModels, credentials, writtenCredentials }: MapDocument): string {
  const own = agents.filter((agent) => agent.isServer).length;
  const names = new Set(languageModels.map(({ name, framework }) => `${name ?? ""}\n${framework?.package ?? ""}`));
  const counts = [
    count(agents.length - own, "agent"),
    ...(own > 0 ? [`${count(own, "server")} of its own`] : []),
    count(tools.length, "tool"),
    `${count(servers.length, "server")} that it connects to`,
    count(names.size, "language model"),
    count(credentials.length + writtenCredentials.length, "credential"),
  ];
  return `${counts.join(", ")}.`;
}

function printFramework(framework: Framework | undefined): string {
  return framework === undefined ? "" : ` of ${framework.package}${framework.version === undefined ? "" : ` ${framework.version}`}`;
}

function printPlace({ file, start }: Location): string {
  return `${toVisible(file)}:${start.line}:${start.column}`;
}

/** Columns of a cell that holds text of the program. */
const CELL_WIDTH = 48;

function shorten(text: string): string {
  return cliTruncate(toVisible(text.replaceAll(/\s+/gu, " ")), CELL_WIDTH);
}

/** The cells of a table, each column as wide as its widest cell. */
function alignColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => stringWidth(row[column] ?? ""))));
  return rows.map((row) =>
    row
      .map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - stringWidth(cell)))
      .join("  ")
      .trimEnd(),
  );
}

/** Breaks a line at `width`; what follows is indented like it. */
function wrap(line: string, width: number): readonly string[] {
  const indentation = /^ */u.exec(line)?.[0] ?? "";
  const rows = wrapAnsi(line.slice(indentation.length), Math.max(20, width - indentation.length), { hard: true, trim: false }).split("\n");
  return rows.map((row) => (row === "" ? "" : indentation + row));
}
