import {
  defineRule,
  lessSure,
  type Client,
  type ClientUse,
  type Inventory,
  type RelatedLocation,
  type Report,
  type Tool,
} from "@sluice/core";

export default defineRule({
  id: "no-broad-credentials",
  title: "A credential may do more than its use needs",
  severity: "high",
  confidence: "high",
  cwe: [250, 269, 732],
  owasp: ["LLM03", "ASI03"],
  preset: "recommended",
  since: "0.1.0",

  check: findBroad,
  follows: { sources: ["model-output", "tool-argument"], sinks: ["sql"] },

  message: "{{setting}} gives {{label}}: whatever acts with it, a language model's tools included, can do far more than its task needs.",

  docs: {
    why: "What an agent may do is what its credentials may do. A prompt that turns it against its owner then has all of that, not the little that the task needed.",
    fix: "Name the actions and the resources that the task needs; sign in to a database as a role that may read the tables in question; ask for the narrowest scope.",
    misses:
      "Rights that are given elsewhere: a bare variable of the environment says nothing about them. Statements that deny, and rights that are wide for one service only. Superusers of databases are reported in programs with tools, where they are written plainly and the database is not on this machine. Statements that a language model writes are reported where the program writes with the same connection; where nothing says whether it may write, in the strict preset.",
  },
});

/** Rights wherever they are written; logins where a language model has tools to use them with; connections that tools share with the program. */
function* findBroad(inventory: Inventory): Generator<Report> {
  const { settings, clients, tools } = inventory;
  for (const [index, { kind, location, text, label, framework }] of settings.entries()) {
    const client = clients.find((each) => each.settings.includes(index));
    if (!isBroad(kind, client, tools)) continue;
    yield {
      location,
      values: { setting: `\`${text}\``, label: label ?? "more than it needs" },
      related: client ? toolsOf(inventory, client) : [],
      identity: [kind, framework.package, text],
    };
  }
  for (const client of clients) yield* findShared(inventory, client);
}

function isBroad(kind: string, client: Client | undefined, tools: readonly Tool[]): boolean {
  if (kind === "unchecked-login") return client?.uses.some(({ tool }) => onlyReads(client, tool)) ?? false;
  return kind === "broad-credential" || (kind === "broad-login" && tools.length > 0);
}

/** Whether all that a tool does through a client is to read. */
function onlyReads({ uses }: Client, tool: number): boolean {
  return uses.every((use) => use.tool !== tool || READS.has(use.kind));
}

const READS: ReadonlySet<string> = new Set(["read-private", "read-untrusted"]);

/** A connection on which a language model's statements run with the rights that the program itself needs to write. */
function* findShared(inventory: Inventory, client: Client): Generator<Report> {
  const chosen = client.uses.find(({ isChosen, kind }) => isChosen && STATEMENTS.has(kind));
  if (!chosen || client.isReadOnly) return;
  yield {
    location: client.location,
    confidence: client.writes.length > 0 ? "high" : lessSure("medium"),
    values: {
      setting: `\`${client.callee}\``,
      label: `statements that a language model writes (${nameOf(inventory, chosen)}) all that the program itself may do`,
    },
    related: [...toolsOf(inventory, client), ...client.writes.slice(0, MAX_NAMED)],
    identity: ["shared", client.callee],
  };
}

/** What statements do, of which a language model may write all. */
const STATEMENTS: ReadonlySet<string> = new Set(["read-private", "write-data", "delete-data"]);

/** A reader who has seen this many places knows what is meant. */
const MAX_NAMED = 10;

/** The tools that act with a client. */
function toolsOf({ tools }: Inventory, { uses }: Client): readonly RelatedLocation[] {
  const holders = [...new Set(uses.map(({ tool }) => tool))].flatMap((id) => tools[id] ?? []);
  return holders.slice(0, MAX_NAMED).map(({ name, location }) => ({
    location,
    note: name === undefined ? "this tool acts with it" : `the tool \`${name}\` acts with it`,
  }));
}

function nameOf({ tools }: Inventory, { tool }: ClientUse): string {
  const name = tools[tool]?.name;
  return name === undefined ? "a tool" : `the tool \`${name}\``;
}
