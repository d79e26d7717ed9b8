import { compareLocations, UNKNOWN_TEXT, type Location, type ServerRow, type ToolServer } from "@sluice/core";
import { CallFlag, Op } from "../ir.ts";
import { locate, locateCall, locateValue } from "../link/locate.ts";
import { argumentOf, constantOf } from "../link/program.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import { forEachCallRow, type CallPlace } from "./call-rows.ts";
import { NO_CHOICE, type Choice, type Chosen } from "./choices/choice.ts";
import { evaluateBelow } from "./choices/evaluate.ts";
import { textOf } from "./choices/evaluation.ts";
import { evaluateAt } from "./choices/tool-values.ts";
import { constantTexts } from "./constant-text.ts";
import { pathOf } from "./definitions.ts";
import { libraryOf } from "./framework.ts";
import type { RelativePath } from "../resolve/relative-path.ts";

/** Stands for a part of a command or an address that nobody can read off the program. */
const UNKNOWN = "…";

/** Reads what stands at a path of a row, for one run of generic code. */
type Reader = (path: string | undefined, choice?: Choice) => readonly Chosen[];

/** The servers of tools that a program connects to, in order of place. */
export function findServers(state: SolveState): readonly ToolServer[] {
  const servers = new Map<string, ToolServer>();
  forEachCallRow(state, "server", (place, { package: name, at, says: { row } }) => {
    const module = moduleOf(state, place.instance);
    const framework = libraryOf(state.program, module, name);
    const found = at ? serversAt(state, place, row, at) : serverOf(state, row, locateCall(module.facts, place.call), atCall(state, place));
    for (const server of found) {
      state.use(row);
      const { file, start } = server.location;
      const key = `${file}:${start.line}:${start.column} ${server.name ?? ""} ${server.target ?? ""}`;
      if (!servers.has(key)) servers.set(key, { ...server, framework });
    }
  });
  return [...servers.values()].sort((a, b) => compareLocations(a.location, b.location));
}

type Described = Omit<ToolServer, "framework">;

function atCall(state: SolveState, place: CallPlace): Reader {
  return (path, choice) => (path === undefined ? [] : evaluateAt(state, place, pathOf(path), choice));
}

/** The objects among a call's options that describe a server. */
function serversAt(state: SolveState, place: CallPlace, row: ServerRow, at: RelativePath): readonly Described[] {
  return evaluateAt(state, place, at).flatMap((object) => {
    const { value, key, keyed } = object;
    const read: Reader = (path, choice = object.choice) =>
      path === undefined ? [] : evaluateBelow(state, object, pathOf(path).fields.slice(at.fields.length), choice);
    const isDescribed = read(row.command).length > 0 || read(row.url).length > 0;
    if (value.kind !== "made" || value.operand < 0 || !isDescribed) return [];
    const location = keyed ? locate(keyed.module.facts, keyed.span.start, keyed.span.stop) : locateValue(value.module.facts, value.operand);
    return serverOf(state, row, location, read, key);
  });
}

function serverOf(state: SolveState, row: ServerRow, location: Location, read: Reader, key?: string): readonly Described[] {
  const [name = key] = read(row.name).flatMap((each) => textOf(each) ?? []);
  const addresses = read(row.url);
  if (addresses.length > 0 || row.command === undefined) {
    const known = new Set(addresses.flatMap((each) => addressOf(state, each) ?? []));
    return [...(known.size === 0 ? [undefined] : known)].map((target) => ({ name, location, transport: "network", target }));
  }
  const commands = new Set(read(row.command).map((each) => commandLine(state, row, each, read)));
  return [...(commands.size === 0 ? [undefined] : commands)].map((target) => ({ name, location, transport: "command", target }));
}

/** A command with its arguments; undefined where nobody can read which it is. */
function commandLine(state: SolveState, { args }: ServerRow, command: Chosen, read: Reader): string | undefined {
  const program = writtenText(state, command);
  const given = args === undefined ? [] : read(`${args} > each`, command.choice).map((each) => writtenText(state, each));
  return program === UNKNOWN ? undefined : withoutCredentials([program, ...given].join(" "));
}

/** What an option or a variable is called whose value is a credential, up to that value. */
const CONFIDENTIAL =
  /((?:^|[\s\w-])(?:password|passwd|pwd|token|secret|api[-_]?key|access[-_]?key|credentials?)(?:=|:\s*|\s+)["']?)(?!-)[^\s"']+/giu;

/** A command line with a sign for what its options, its variables and the addresses in it say is confidential, whatever it looks like. */
function withoutCredentials(line: string): string {
  return line
    .replace(CONFIDENTIAL, `$1${UNKNOWN}`)
    .replace(/\b(bearer|basic)\s+[^\s"']+/giu, `$1 ${UNKNOWN}`)
    .replace(/:\/\/[^\s/@]+@/gu, `://${UNKNOWN}@`);
}

/** A text with a sign for what is not constant. */
function writtenText(state: SolveState, chosen: Chosen): string {
  const text = textOf(chosen);
  if (text !== undefined || chosen.value.kind !== "made") return text ?? UNKNOWN;
  const [whole] = constantTexts(state, chosen.value, true);
  return whole?.replaceAll(UNKNOWN_TEXT, UNKNOWN) ?? UNKNOWN;
}

/** An address without what may be confidential in it: user, query and fragment. */
function addressOf(state: SolveState, chosen: Chosen): string | undefined {
  const text = urlText(state, chosen);
  if (text.startsWith(UNKNOWN)) return undefined;
  return text.replace(/[?#].*$/su, "").replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/]*@/iu, "$1");
}

/** `new URL(text)`. */
function urlText(state: SolveState, chosen: Chosen): string {
  const { value } = chosen;
  if (value.kind !== "made" || value.operand < 0) return writtenText(state, chosen);
  const { facts } = value.module;
  const callee = facts.kind[value.operand] === Op.Call ? (facts.x[value.operand] ?? -1) : -1;
  const isUrl =
    callee >= 0 &&
    ((facts.z[value.operand] ?? 0) & CallFlag.New) !== 0 &&
    facts.kind[callee] === Op.Global &&
    constantOf(facts, facts.x[callee] ?? -1) === "URL";
  if (!isUrl) return writtenText(state, chosen);
  const operand = argumentOf(facts, value.operand, 0) ?? -1;
  const [text] = evaluateBelow(state, { value: { kind: "made", module: value.module, operand }, choice: chosen.choice }, [], NO_CHOICE);
  return text ? writtenText(state, text) : UNKNOWN;
}
