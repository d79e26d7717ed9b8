/** A published advisory about a package of the AI ecosystem. */
export interface Advisory {
  readonly package: string;
  readonly id: string;
  /** Versions from the first (absent: from the beginning) up to the second, exclusively (absent: none is mended). */
  readonly affected: readonly { readonly from?: string; readonly before?: string }[];
  /** One line: what an attacker can do. Completes "which lets …". */
  readonly lets: string;
  /** What of the package it concerns, as published and as the mended version changed it; absent: nobody says less than all of it. */
  readonly parts?: readonly AffectedPart[];
  /** Versions before this one lie in the published range but have other code where the mended version changed it. */
  readonly since?: string;
  /** What it needs besides, which no import shows. Completes "it matters only where …". */
  readonly only?: string;
  /** Where files import one of these parts and none of those, it may matter to nobody: only where `only` says, which no import shows. */
  readonly spares?: { readonly with: readonly AffectedPart[]; readonly without: readonly AffectedPart[]; readonly only: string };
  /** The package is a program: it is run, and nobody need import it. */
  readonly isProgram?: true;
}

/** Names that a module of a package exports. */
export interface AffectedPart {
  /** What follows the package's name, without an extension; empty for the main entry. */
  readonly module: string;
  readonly names: readonly string[];
}

/** No advisory that was published after this day is in the list. */
export const KNOWN_UNTIL = "2026-06-12";

/** Through these clients reach a server of the SDK over HTTP. */
const HTTP_TRANSPORTS: readonly AffectedPart[] = [
  { module: "server/streamableHttp", names: ["StreamableHTTPServerTransport"] },
  { module: "server/webStandardStreamableHttp", names: ["WebStandardStreamableHTTPServerTransport"] },
  { module: "server/sse", names: ["SSEServerTransport"] },
];

/** What may be connected to several clients at once. */
const SHARED: readonly AffectedPart[] = [
  ...HTTP_TRANSPORTS,
  { module: "server/mcp", names: ["McpServer"] },
  { module: "server", names: ["Server"] },
];

const RECURSIVE_LOADER: readonly AffectedPart[] = [{ module: "document_loaders/web/recursive_url", names: ["RecursiveUrlLoader"] }];

/** Published advisories, by the ids of the CVE records or of the GitHub Advisory Database, where package and versions can be looked up. */
export const ADVISORIES: readonly Advisory[] = [
  {
    package: "@modelcontextprotocol/sdk",
    id: "CVE-2025-66414",
    affected: [{ before: "1.24.0" }],
    lets: "a web page call the tools of a local HTTP server by DNS rebinding",
    parts: HTTP_TRANSPORTS,
  },
  {
    package: "@modelcontextprotocol/sdk",
    id: "CVE-2026-0621",
    affected: [{ before: "1.25.2" }],
    lets: "a client stop a server with one URI, by a pattern that backtracks",
    parts: [
      { module: "server/mcp", names: ["ResourceTemplate"] },
      { module: "shared/uriTemplate", names: ["UriTemplate"] },
    ],
    only: "a template has a list in it, such as `{path*}`",
  },
  {
    package: "@modelcontextprotocol/sdk",
    id: "CVE-2026-25536",
    affected: [{ from: "1.10.0", before: "1.26.0" }],
    lets: "one client receive what was meant for another where servers or transports are shared",
    parts: SHARED,
    // Transports over HTTP may come from other packages, too.
    spares: {
      with: [{ module: "server/stdio", names: ["StdioServerTransport"] }],
      without: HTTP_TRANSPORTS,
      only: "clients share a server, as over standard input and output none does",
    },
  },
  {
    package: "ai",
    id: "CVE-2025-48985",
    affected: [{ before: "5.0.52" }],
    lets: "a user upload files of types that are not allowed",
    // Whatever downloads the files of a prompt; before version 5 each went by its own address.
    parts: [{ module: "", names: ["generateText", "streamText", "generateObject", "streamObject", "Experimental_Agent"] }],
    since: "5.0.0",
  },
  {
    package: "@langchain/core",
    id: "CVE-2025-68665",
    affected: [{ before: "0.3.80" }, { from: "1.0.0", before: "1.1.8" }],
    lets: "data in a message be read back as an object of the library, secrets of the environment included",
    parts: [{ module: "load", names: ["load"] }],
  },
  {
    package: "langchain",
    id: "CVE-2025-68665",
    affected: [{ before: "0.3.37" }, { from: "1.0.0", before: "1.2.3" }],
    lets: "data in a message be read back as an object of the library, secrets of the environment included",
    parts: [{ module: "load", names: ["load"] }],
  },
  {
    package: "langchain",
    id: "CVE-2024-7774",
    affected: [{ before: "0.2.19" }],
    lets: "a key lead the file store out of its folder",
    parts: [{ module: "storage/file_system", names: ["LocalFileStore"] }],
  },
  {
    package: "@langchain/community",
    id: "CVE-2024-7042",
    affected: [{ before: "0.3.3" }],
    lets: "a prompt run any query through the graph database chain",
    parts: [{ module: "chains/graph_qa/cypher", names: ["GraphCypherQAChain"] }],
  },
  {
    package: "@langchain/community",
    id: "CVE-2026-26019",
    affected: [{ before: "1.1.14" }],
    lets: "a page lead the recursive loader to other hosts, internal ones included",
    parts: RECURSIVE_LOADER,
  },
  {
    package: "@langchain/community",
    id: "CVE-2026-27795",
    affected: [{ before: "1.1.18" }],
    lets: "a redirect lead the recursive loader to internal hosts",
    parts: RECURSIVE_LOADER,
  },
  {
    package: "@langchain/langgraph-checkpoint-redis",
    id: "CVE-2026-27022",
    affected: [{ before: "1.0.2" }],
    lets: "a filter read the checkpoints of other threads",
  },
  {
    package: "langsmith",
    id: "CVE-2026-25528",
    affected: [{ from: "0.3.41", before: "0.4.6" }],
    lets: "a request header send traces to an address of an attacker's choice",
    parts: [
      { module: "", names: ["RunTree"] },
      { module: "run_trees", names: ["RunTree"] },
    ],
    only: "`RunTree.fromHeaders` reads the headers of a request",
  },
  {
    package: "mcp-remote",
    id: "CVE-2025-6514",
    affected: [{ from: "0.0.5", before: "0.1.16" }],
    lets: "a server that it connects to run commands on this machine",
    isProgram: true,
  },
  {
    package: "@modelcontextprotocol/inspector",
    id: "CVE-2025-49596",
    affected: [{ before: "0.14.1" }],
    lets: "a web page run commands through the inspector's proxy",
    isProgram: true,
  },
  {
    package: "@modelcontextprotocol/inspector",
    id: "CVE-2025-58444",
    affected: [{ before: "0.16.6" }],
    lets: "a server that it connects to run script in the inspector's page",
    isProgram: true,
  },
  {
    package: "@modelcontextprotocol/server-filesystem",
    id: "CVE-2025-53109",
    affected: [{ before: "0.6.4" }, { from: "2025.0.0", before: "2025.7.1" }],
    lets: "a symbolic link lead out of the allowed folders",
    isProgram: true,
  },
  {
    package: "@modelcontextprotocol/server-filesystem",
    id: "CVE-2025-53110",
    affected: [{ before: "0.6.4" }, { from: "2025.0.0", before: "2025.7.1" }],
    lets: "a path that begins like an allowed folder lead out of it",
    isProgram: true,
  },
  {
    package: "@anthropic-ai/claude-code",
    id: "CVE-2025-59536",
    affected: [{ before: "1.0.111" }],
    lets: "a project run code before its user has trusted it",
    isProgram: true,
  },
  {
    package: "@anthropic-ai/claude-code",
    id: "CVE-2025-64755",
    affected: [{ before: "2.0.31" }],
    lets: "a command write files without being asked about",
    isProgram: true,
  },
  {
    package: "@anthropic-ai/claude-code",
    id: "CVE-2026-21852",
    affected: [{ before: "2.0.65" }],
    lets: "a project send the API key away before its user has trusted it",
    isProgram: true,
  },
  {
    package: "@openai/codex",
    id: "CVE-2025-59532",
    affected: [{ from: "0.2.0", before: "0.39.0" }],
    lets: "a language model choose the folder that its sandbox may write to",
    isProgram: true,
  },
  {
    package: "mcp-server-kubernetes",
    id: "CVE-2025-53355",
    affected: [{ before: "2.5.0" }],
    lets: "an argument of a tool run commands",
    isProgram: true,
  },
  {
    package: "mcp-server-kubernetes",
    id: "CVE-2025-66404",
    affected: [{ before: "2.9.8" }],
    lets: "an argument of a tool run commands in a pod's shell",
    isProgram: true,
  },
  {
    package: "@cyanheads/git-mcp-server",
    id: "CVE-2025-53107",
    affected: [{ before: "2.1.5" }],
    lets: "an argument of a tool run commands",
    isProgram: true,
  },
  {
    package: "figma-developer-mcp",
    id: "CVE-2025-53967",
    affected: [{ before: "0.6.3" }],
    lets: "an argument of a tool run commands",
    isProgram: true,
  },
  {
    package: "node-code-sandbox-mcp",
    id: "CVE-2025-53372",
    affected: [{ before: "1.3.0" }],
    lets: "an argument of a tool run commands outside of the container",
    isProgram: true,
  },
  {
    package: "@mastra/mcp-docs-server",
    id: "CVE-2025-61685",
    affected: [{ before: "0.17.0" }],
    lets: "an argument of a tool list folders outside of the documentation",
    isProgram: true,
  },
  {
    package: "hackmd-mcp",
    id: "CVE-2025-59155",
    affected: [{ from: "1.4.0", before: "1.5.0" }],
    lets: "a client have the server send requests to internal hosts",
    isProgram: true,
  },
  {
    package: "flowise",
    id: "CVE-2025-59528",
    affected: [{ from: "2.2.7", before: "3.0.6" }],
    lets: "a user run code in the server's process",
    isProgram: true,
  },
  {
    package: "n8n",
    id: "CVE-2025-68613",
    affected: [
      { from: "0.211.0", before: "1.120.4" },
      { from: "1.121.0", before: "1.121.1" },
    ],
    lets: "a user who may edit workflows run code in the server's process",
    isProgram: true,
  },
  {
    package: "vm2",
    id: "CVE-2026-47140",
    affected: [{ before: "3.11.4" }],
    lets: "code in the sandbox run on the host",
  },
  {
    package: "expr-eval",
    id: "CVE-2025-12735",
    affected: [{}],
    lets: "a formula run code",
  },
];
