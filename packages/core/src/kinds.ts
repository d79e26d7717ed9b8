/** What flows: the kinds of data that a rule may start from. One sentence each; `docs/` prints them. */
export const SOURCE_KINDS = {
  "model-output":
    "Text or objects that a language model returned: completions, stream chunks, structured output, tool-call arguments read off a response.",
  "tool-argument": "What a tool handler receives, chosen by the language model (or an MCP client) and narrowed by the tool's own schema.",
  "user-input": "What a person or a client sends: HTTP bodies, queries and headers, socket and chat messages, webhook payloads.",
  "external-content":
    "What the program fetched and nobody vetted: web pages, e-mail, files, search results, retrieved documents, remote tool results.",
  secret: "Credentials: secret-looking environment variables, key material, password and token fields.",
  "private-data": "Personal or business records: database rows, user profiles, mailboxes, files of users.",
  instructions: "The program's own system or developer instructions: what it hands to a language model at such a position.",
  "hidden-text": "Texts of the program that hold characters which nobody sees, or which turn the direction of others.",
  environment: "All variables of the environment at once; single ones are none of it.",
} as const;

/** What a message calls data of these kinds where the model has no better words. */
export const SOURCE_LABELS: Readonly<Record<keyof typeof SOURCE_KINDS, string>> = {
  "model-output": "model output",
  "tool-argument": "a tool's arguments",
  "user-input": "user input",
  "external-content": "fetched content",
  secret: "a secret",
  "private-data": "private data",
  instructions: "the program's own instructions",
  "hidden-text": "hidden characters",
  environment: "the whole environment",
};

/** Kinds that a function uses up of which nothing is known: what a client answers is not the credential that it was made with. */
export const CONSUMED_KINDS: ReadonlySet<string> = new Set(["secret"]);

/** Kinds that are harmful wherever in a text they stand: no text before them takes that away. */
export const CONFIDENTIAL_KINDS: ReadonlySet<string> = new Set(["secret", "private-data", "instructions", "hidden-text", "environment"]);

/** Kinds that are all fields of an object at once: who reads some by their names, or by a list of names, has nothing of them. */
export const WHOLE_KINDS: ReadonlySet<string> = new Set(["environment"]);

/** Stands in a text for what nobody knows of it. */
export const UNKNOWN_TEXT = "\uFFFC";

/** The same where the text stands between two quotes, and all that means more than itself between these is escaped in it by a backslash. */
export const ESCAPED_TEXT = "\uFFFC\uFFFB";

/**
 * Text after which nothing changes the host of a URL: a scheme and a whole host up to a slash, a path of the program's own, or text that the program
 * got elsewhere (a configured base), unless that is but the scheme.
 */
const AFTER_HOST =
  /^(?:(?:[a-z][\w+.-]*:)?\/\/[^/?#\\]+[/?#]|\/(?![/\\])[^?#]|[\w.~%-]+\/|[?#]|\uFFFC(?!:(?:\/\/)?$)|[a-z][\w+.-]*:(?!\/\/)[^/])/iu;

/** Text after which nothing changes the scheme of an address: a scheme that runs nothing, a path, or text that the program got elsewhere. */
const AFTER_SCHEME = /^(?:(?!(?:javascript|data|vbscript):)[a-z][\w+.-]*:|[/?#.]|\uFFFC)/iu;

/**
 * Where it must not arrive. `position: "start"` says that only text at the very start of the value is dangerous there
 * (an option of a program starts with a dash, a URL with its host), so a constant prefix makes the value harmless.
 */
export const SINK_KINDS: Readonly<Record<BuiltInSinkKind, SinkKindInfo>> = {
  sql: { summary: "Text that a database runs as SQL.", harmless: "\\w.:,$-", noRepeatedDash: true, tellsAll: true },
  query: {
    summary: "Text or operators of another query language: MongoDB operators, Cypher, GraphQL, Elasticsearch, LDAP.",
    harmless: "\\w.:, -",
  },
  shell: { summary: "Text that a shell interprets, or the name of the program to start.", harmless: "\\w.:,/@%+=-", tellsAll: true },
  "shell-argument": {
    summary: "One argument of a started program; text that begins with a dash is read as an option (CWE-88).",
    position: "start",
    harmless: "\\s\\S",
    noLeadingDash: true,
  },
  // Numbers and arithmetic: without a letter but that of an exponent, a bracket or a quote nothing can be named.
  code: { summary: "Text that is run as code, or compiled as a template.", harmless: "\\d\\s.,+*/%()^eE-", arithmetic: true },
  path: {
    summary: "A path in the file system that is read, written, listed, deleted or served.",
    harmless: "\\w.,:\\s@+=~$-",
    noParent: true,
    tellsAll: true,
  },
  url: {
    summary: "A URL, or its host, that is requested, navigated to or redirected to.",
    position: "start",
    prefix: AFTER_HOST,
    harmless: "\\w,~-",
    tellsAll: true,
  },
  navigation: {
    summary: "An address that a browser is sent to: `javascript:` in it runs as script, and any other page may pose as this one.",
    position: "start",
    prefix: AFTER_SCHEME,
    harmless: "\\w,~-",
    byScheme: true,
  },
  html: { summary: "Text that a browser reads as HTML.", escapedInElements: true, harmless: "\\w\\s.,:;!?/()@+=~$%-" },
  header: { summary: "Name or value of a header of a request, a response or a mail.", harmless: "\\w\\t .,:;!?/()@+=~$%&\"'-" },
  "request-body": { summary: "Body of a request to another service.", harmless: "\\w.:, @-" },
  recipient: { summary: "Whom a mail or message goes to.", harmless: "" },
  regexp: { summary: "Source of a regular expression.", harmless: "\\w\\s,:;!@#%&=<>/~'\"-" },
  property: { summary: "Key of a property that is written, or an object merged deeply into another.", harmless: "a-zA-Z0-9.-" },
  deserialize: { summary: "Text or bytes from which objects of any class are made.", harmless: "" },
  dispatch: { summary: "Key by which a function is looked up on an object and called.", harmless: "" },
  json: { summary: "Text that is parsed as JSON.", harmless: "" },
  instructions: { summary: "System or developer instructions.", harmless: "\\w.:-" },
  "tool-description": { summary: "Name or description of a tool, which a language model reads like instructions.", harmless: "\\w.:-" },
  prompt: { summary: "Text or messages given to a language model, wherever they stand.", harmless: "\\w.:-" },
  "input-size": {
    summary: "Text given to a language model, as far as its length goes.",
    harmless: "",
    as: "prompt",
  },
  "tool-result": { summary: "What a tool gives back to the language model, errors included.", harmless: "" },
  memory: { summary: "What an agent remembers: a vector store, long-term memory, a stored prompt.", harmless: "\\w.:-" },
  log: { summary: "A record of a log, a trace or telemetry.", harmless: "" },
  response: { summary: "What a program answers over HTTP or a socket.", harmless: "\\w.:-" },
  environment: { summary: "The environment of a started program, a sandbox or a server of tools." },
  message: { summary: "Text of a mail, or of a message in a chat.", harmless: "\\w.:-" },
};

/** The sink kinds that the built-in rules speak of. */
export type BuiltInSinkKind =
  | "sql"
  | "query"
  | "shell"
  | "shell-argument"
  | "code"
  | "path"
  | "url"
  | "navigation"
  | "html"
  | "header"
  | "request-body"
  | "recipient"
  | "regexp"
  | "property"
  | "deserialize"
  | "dispatch"
  | "json"
  | "instructions"
  | "tool-description"
  | "prompt"
  | "input-size"
  | "tool-result"
  | "memory"
  | "log"
  | "response"
  | "environment"
  | "message";

/** What is known of a sink kind. */
export interface SinkKindInfo {
  readonly summary: string;
  /** It is wherever rows speak of this kind. */
  readonly as?: string;
  readonly position?: "start";
  /** For `position: "start"`: what the text before it must look like to make the value harmless. Unknown text stands in it as U+FFFC. Absent: any text. */
  readonly prefix?: RegExp;
  /** A check of the address's scheme is enough. */
  readonly byScheme?: boolean;
  /** Body of a character class: text of these characters alone can do no harm there. Absent: no set of characters is harmless. */
  readonly harmless?: string;
  /** So are the words of arithmetic, such as `Math.sqrt`. */
  readonly arithmetic?: boolean;
  /** Besides, the text must not begin with a dash. */
  readonly noLeadingDash?: boolean;
  /** Besides, no two dashes may stand side by side: they begin a comment. */
  readonly noRepeatedDash?: boolean;
  /** Besides, the text must not be `..`. */
  readonly noParent?: boolean;
  /** What stands in an element of JSX is escaped for it; what is not, is said by name (`dangerouslySetInnerHTML`). */
  readonly escapedInElements?: boolean;
  /** The text as a whole tells what is done: a person who has agreed to it has seen what happens. */
  readonly tellsAll?: boolean;
}

/** The name of a source kind; a project may add its own, so any string is allowed. */
export type SourceKind = keyof typeof SOURCE_KINDS | (string & {});
/** The name of a sink kind; a project may add its own, so any string is allowed. */
export type SinkKind = BuiltInSinkKind | (string & {});

/** How much harm an effect may do: `high` wants a person's approval, `low` a record of it, `none` changes nothing outside the process. */
export type Impact = "high" | "low" | "none";

/** Which leg of the lethal trifecta an effect is: private data, untrusted content, a way out (Willison, "The lethal trifecta for AI agents", 2025). */
export type TrifectaLeg = "private" | "untrusted" | "out";

/** What is known of an effect kind. `verb` completes "the tool can …". */
export interface EffectKindInfo {
  readonly summary: string;
  readonly verb: string;
  readonly impact: Impact;
  readonly leg?: TrifectaLeg;
  /** Whether a program does it to get its own records and files ready, once and before anything else. */
  readonly isPreparation?: true;
}

/** What a tool does to the world. */
export const EFFECT_KINDS: Readonly<Record<BuiltInEffectKind, EffectKindInfo>> = {
  "send-message": { summary: "A mail or a message goes to somebody.", verb: "send messages", impact: "high", leg: "out" },
  pay: { summary: "Money moves: a payment, a refund, a transfer, a subscription.", verb: "move money", impact: "high" },
  "write-data": {
    summary: "Records in a database or another service are made or changed.",
    verb: "change data",
    impact: "high",
    isPreparation: true,
  },
  "delete-data": {
    summary: "Records in a database or another service are deleted.",
    verb: "delete data",
    impact: "high",
    isPreparation: true,
  },
  "write-file": {
    summary: "A file is written over, moved or copied over another.",
    verb: "overwrite files",
    impact: "high",
    isPreparation: true,
  },
  "add-file": { summary: "A new file is made, or a file is added to.", verb: "add files", impact: "low", isPreparation: true },
  "add-folder": { summary: "A folder is made.", verb: "make folders", impact: "low", isPreparation: true },
  "delete-file": { summary: "Files or folders are deleted.", verb: "delete files", impact: "high", isPreparation: true },
  "run-command": { summary: "A command or another program is run on this machine.", verb: "run commands", impact: "high" },
  "run-remote-command": { summary: "A command is run on another machine.", verb: "run commands on another machine", impact: "high" },
  "run-code": { summary: "Code that is known only at run time is run in this process.", verb: "run code", impact: "high" },
  deploy: { summary: "Something is deployed, or infrastructure is changed.", verb: "deploy or change infrastructure", impact: "high" },
  "change-permissions": { summary: "Rights, roles, keys or members are changed.", verb: "change permissions", impact: "high" },
  publish: {
    summary: "Something is made public: a package, a post, a release, a merged change.",
    verb: "publish",
    impact: "high",
    leg: "out",
  },
  "send-request": {
    summary: "A request that is not a plain read goes to another service.",
    verb: "send requests",
    impact: "low",
    leg: "out",
  },
  "read-private": { summary: "Private records are read.", verb: "read private data", impact: "none", leg: "private" },
  "read-untrusted": { summary: "Content that nobody vetted is read.", verb: "read untrusted content", impact: "none", leg: "untrusted" },
};

/** The effect kinds that the built-in rules speak of. */
export type BuiltInEffectKind =
  | "send-message"
  | "pay"
  | "write-data"
  | "delete-data"
  | "write-file"
  | "add-file"
  | "add-folder"
  | "delete-file"
  | "run-command"
  | "run-remote-command"
  | "run-code"
  | "deploy"
  | "change-permissions"
  | "publish"
  | "send-request"
  | "read-private"
  | "read-untrusted";

/** The name of an effect kind; a project may add its own, so any string is allowed. */
export type EffectKind = BuiltInEffectKind | (string & {});

/** What may stand between a tool and its effect. */
export const CONTROL_KINDS = {
  approval: "A person is asked, and the answer decides.",
  log: "A record of the call is written to a log, a trace or an audit store.",
  "switched-log": "The record is written where a setting of the program's own says so.",
  "structured-log": "The record has fields, and one of them tells the run that it belongs to.",
} as const;

/** The name of a control kind. */
export type ControlKind = keyof typeof CONTROL_KINDS;

/** What setting rows speak of: one kind for each thing that a setting rule reports. The rule's message says what is wrong. */
export const SETTING_KINDS = {
  "browser-credential": "A key of a provider reaches the browser.",
  "broad-credential": "A credential may do more than its use needs.",
  "broad-login": "A program signs in as somebody who may do everything.",
  "unchecked-login": "A program signs in past the rules that say which records a user may see.",
  "held-key": "A client takes a key there.",
  "held-password": "A client takes a password there.",
  "unrestricted-tools": "Every tool or every action is allowed at once.",
  "disabled-safety": "A safety filter, guardrail or sandbox is switched off.",
  "unbounded-steps": "Nothing bounds the steps of an agent.",
  "unbounded-output": "Nothing bounds what a language model may answer.",
  "no-timeout": "A call may wait for ever.",
  "no-rate-limit": "Anybody may ask a language model as often as they like.",
  "insecure-server": "A server of tools is open to whoever reaches it.",
  "unpinned-server": "A server of tools is started from whatever a name or an address stands for that day.",
} as const;

/** The name of a setting kind; a project may add its own, so any string is allowed. */
export type SettingKind = keyof typeof SETTING_KINDS | (string & {});
