const WITHOUT_DECLARATIONS = "The package has no declarations; the paths were read from its source.";
const NOT_INSTALLED = "Could not be installed when this was recorded: the registry lacked a version that it pins.";
const OF_A_REPOSITORY = "It depends on a repository that is no package, so that the check cannot install it; read in its declarations.";
const SHARED = "The model is shared by several packages; this one lacks the name.";

const DECORATOR = "A decorator is declared to be given a descriptor; the rows speak of the method in it.";
const KEYED = "The names of servers are a parameter of the type: no one of them is declared.";
const CALLED = "The class may be called without `new`, which is not declared.";

const LIST = "The call that a list of servers is read as; see packages/project/src/data-file.ts.";
const LISTED = ["mcpServers", "servers"].flatMap((list) =>
  ["command", "args", "url"].map((field) => [`$serversOfTools > arg 0 > ${list} > each > ${field}`, LIST] as const),
);

const RECURSIVE = "Node.js has dropped the option: programs for older versions have it.";
const DROPPED = ["rmdir", "rmdirSync", "promises > rmdir"].map((name) => [`${name} > arg 1 > recursive`, RECURSIVE] as const);

const MAC = "A global of the scripts that drive applications of a Mac; each application brings its own names.";

/** Paths that stay although no declaration confirms them, with the reason; `*` speaks of all open paths of a package. */
export const UNDECLARED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "@anthropic-ai/bedrock-sdk": { "*": SHARED },
  "@anthropic-ai/vertex-sdk": { "*": SHARED },
  "@composio/core": { "*": NOT_INSTALLED },
  "@langchain/classic": { "*": "Exported as a type only." },
  "@langchain/langgraph": { "*": "A node in a list is a pair of a name and a function; the path leads through the pair." },
  "@llamaindex/mistral": { "*": SHARED },
  "@llamaindex/workflow": { "*": "The data of an event is declared by each kind of event." },
  "@mikro-orm/sql": { "*": "The package is new in version 7; the rows are for the drivers of version 6, which share the model." },
  "@sentry/core": { "*": SHARED },
  "@sentry/deno": { "*": SHARED },
  "@nestjs/common": { "*": DECORATOR },
  "@nestjs/websockets": { "*": DECORATOR },
  inngest: { "*": "The handler was the third argument before version 4, which is declared by a type of its own." },
  "@koa/router": { call: CALLED },
  "koa-router": { call: CALLED, "Router > new": "The package is the class." },
  "@prisma/client": { "*": "`Prisma` is generated into the project; what it is made of, the runtime exports." },
  "@sinclair/typebox": { "*": SHARED },
  "@voltagent/core": {
    "MCPConfiguration > arg 0 > servers > each > args": KEYED,
    "MCPConfiguration > arg 0 > servers > each > url": KEYED,
    "MCPConfiguration > arg 0 > servers > each > command": KEYED,
  },
  "@whiskeysockets/baileys": { "*": OF_A_REPOSITORY },
  baileys: { "*": OF_A_REPOSITORY },
  "any-shell-escape": { "*": WITHOUT_DECLARATIONS },
  applescript: { "*": WITHOUT_DECLARATIONS },
  "body-parser": { "*": "Declared by a package of types of its own, by functions that are also called." },
  cryo: { "*": WITHOUT_DECLARATIONS },
  "defaults-deep": { "*": WITHOUT_DECLARATIONS },
  enquirer: { "*": "The classes are documented, and not declared." },
  "firebase/firestore": { "*": "The subpath hands on what another package declares, which the check does not follow." },
  fs: { "realpath > call": "What `util.promisify` makes of it." },
  "fs-extra": Object.fromEntries(DROPPED),
  funcster: { "*": WITHOUT_DECLARATIONS },
  global: {
    ...Object.fromEntries(LISTED),
    "Application > currentApplication > call > doShellScript": MAC,
    "Application > call > send": MAC,
    "Application > call > OutgoingMessage > call > send": MAC,
    "Application > call > OutgoingMessage > call > make > call > send": MAC,
    "JSON > isRawJSON": "Newer than the compiler's library.",
    "Math > {max,min,pow,random,round,sign,sin,sinh,sqrt,sumPrecise,tan,tanh,trunc}": "`sumPrecise` is newer than the compiler's library.",
  },
  "graceful-fs": { ...Object.fromEntries(DROPPED), "realpath > call": "What `util.promisify` makes of it." },
  "isomorphic-fetch": { "*": "The package says of itself only that it sets the global function." },
  "hono/body-limit": { "*": "The subpath is declared by a file that the check does not follow." },
  imapflow: { "*": NOT_INSTALLED },
  "merge-deep": { "*": WITHOUT_DECLARATIONS },
  "mixin-deep": { "*": WITHOUT_DECLARATIONS },
  "node-serialize": { "*": WITHOUT_DECLARATIONS },
  oracledb: { "Connection > execute > arg 0 > statement": "Declared as any object; its documentation names the property." },
  replicate: { "*": "The input of a model is declared as any object; the names are those that models of language share." },
  "socket.io": { call: CALLED },
  ws: { "{WebSocketServer,Server} > new": "A static member of the class, which only CommonJS's declarations tell." },
  puka: { "*": WITHOUT_DECLARATIONS },
  "sqlstring-sqlite": { "*": WITHOUT_DECLARATIONS },
  "serialize-to-js": { "*": WITHOUT_DECLARATIONS },
  "set-value": { "*": WITHOUT_DECLARATIONS },
  typebox: { "*": SHARED },
  "@chat-adapter/slack/api": { "*": "The declarations are those of a part of the package that is no package of its own; read there." },
  "next-auth/providers/github": { "*": "the options are an alternative to a text, in a union that is not told apart" },
  "next-auth/providers/google": { "*": "the options are an alternative to a text, in a union that is not told apart" },
};

/** Whether a path may stay without a declaration. */
export function isExcused(name: string, path: string): boolean {
  const reasons = UNDECLARED[name];
  return reasons?.["*"] !== undefined || reasons?.[path] !== undefined;
}
