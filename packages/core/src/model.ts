import type { ControlKind, EffectKind, SettingKind, SinkKind, SourceKind } from "./kinds.ts";

/**
 * What a library's API means, as data. Every `at` is an access path from the root of the package
 * (see {@link parseAccessPath}); its first step may be a name from `types`.
 */
export interface LibraryModel {
  /**
   * Whose API this is: an npm package (`pg`, `@scope/name`, also a Node module such as `child_process`, written without `node:`),
   * a file of the project (`./src/db.ts`: its top-level declarations, exported or not), or `global` (global variables).
   * The engine normalises import spelling (subpath, `.js`, default, namespace, `require`): models never list variants.
   * A subpath that matters is written as in the import: `drizzle-orm/pg-core`.
   */
  readonly package: string;
  /** Semver range of the package to which the rows apply; absent: all. Several models may describe one package in different versions. */
  readonly versions?: string;
  /** `any`: the rows name methods of whatever receiver (the built-in methods of the language), used only where a call resolves to nothing else. */
  readonly receiver?: "any";
  /** Short names for "any value of this type", usable as the first step of a path. Also matched by declared type when it is exported under that name. */
  readonly types?: Readonly<Record<string, readonly string[]>>;
  /** What the package exports that is another package's: the name, and that package, which exports it under the same name. */
  readonly reexports?: Readonly<Record<string, string>>;
  readonly sources?: readonly SourceRow[];
  readonly sinks?: readonly SinkRow[];
  readonly sanitizers?: readonly SanitizerRow[];
  readonly guards?: readonly GuardRow[];
  readonly propagators?: readonly PropagatorRow[];
  readonly schemas?: readonly SchemaRow[];
  readonly kills?: readonly KillRow[];
  readonly literals?: readonly LiteralRow[];
  readonly entryPoints?: readonly EntryPointRow[];
  readonly texts?: readonly TextRow[];
  readonly tools?: readonly ToolRow[];
  readonly agents?: readonly AgentRow[];
  readonly effects?: readonly EffectRow[];
  readonly controls?: readonly ControlRow[];
  readonly settings?: readonly SettingRow[];
  readonly records?: readonly RecordRow[];
  readonly limits?: readonly LimitRow[];
  readonly servers?: readonly ServerRow[];
  /** Functions known to carry no text from arguments to result (counts, comparisons, effects whose result is their own): a call stops taint. */
  readonly opaque?: readonly string[];
}

export interface SourceRow {
  readonly at: string;
  readonly kind: SourceKind;
  /** Only some of its fields are, nobody knows which: whoever makes text of the whole has them too, whoever reads one field by its name has what is said of that. */
  readonly some?: true;
  /** What it is harmless for where it stands: what the language model said is no instruction in a message that says whose it is. */
  readonly clears?: readonly SinkKind[];
  /** Whether whoever uses the library at all hands it on as it is: findings are less sure. */
  readonly usual?: true;
  /** What to call it in a message, such as "the tool's arguments". Absent: derived from the path. */
  readonly label?: string;
  /**
   * Path, from the same call or construction as `at`, of the schema that narrows the value: `registerTool > arg 1 > inputSchema`.
   * With a `call` before the argument, from that earlier call of the chain: `procedure > input > call > arg 0`.
   */
  readonly schema?: string;
  /** Path of the tool's name, from the same call: used in messages only. */
  readonly name?: string;
  /**
   * Whoever hands it over bounds its size, such as a platform that cuts messages. A list: where a step of the path has one of these names, those
   * alternatives of the last such step.
   */
  readonly bounded?: true | readonly string[];
  /** The member by which elements of a list are told apart: those that a filter picked by a check of it are vetted, and no source. */
  readonly vettedBy?: string;
}

export interface SinkRow {
  readonly at: string;
  readonly kind: SinkKind;
  /** A text may stand here as well as an object: what is tainted as a whole is taken for a text, and rows for fields below do not speak of it. */
  readonly text?: true;
  /** What to say besides where not just this field but all that it stands in is tainted: a sentence. */
  readonly whole?: string;
  /** Only where this option has (or may have) this value, e.g. `{ option: "spawn > arg 2 > shell", is: true }`. `not` inverts. */
  readonly when?: OptionCondition;
  /** An option of the call, and the constants for which harm is known: a finding is less sure where the option is not seen to be one of them. */
  readonly sureFor?: { readonly option: string; readonly among: readonly string[] };
  /** Only where a language model has the call made: in what the handler of a tool reaches. */
  readonly driven?: true;
}

export interface OptionCondition {
  /** Path from the same call as the row's. */
  readonly option: string;
  /** The constant that the option must have; `"set"` means any value but `false`, `undefined` and `null`. */
  readonly is: string | number | boolean;
  readonly not?: boolean;
  /** Whether it takes a value that is known: what nobody can read off the program then does not count as it might be. */
  readonly known?: true;
}

export interface SanitizerRow {
  /** The clean value (usually `... > call`). */
  readonly at: string;
  /** The sink kinds for which it is clean; `"all"` for a value that carries no text of its input (a number, a digest). Nothing else is clean for everything. */
  readonly clears: readonly SinkKind[] | "all";
  /** The source kinds of which it is clean; absent: of all. A few letters of a key are no key, but may be an instruction. */
  readonly of?: readonly SourceKind[];
  /** Marks the result as a resolved, normalised path: what a containment check needs to be sound. */
  readonly normalizes?: "path";
  /** Only where the call says where the text ends: by a second argument, or by a first one that counts from the end. */
  readonly cuts?: true;
}

/** A function after which its receiver or an argument no longer holds what it held: `clear` empties it, `delete` and `set` do away with what was under a key. */
export interface KillRow {
  /** The function: `clear`. */
  readonly at: string;
  /** Relative to the call: `this > each` for everything, `this > key 0` for what the constant first argument names. */
  readonly what: string;
  /** Only where the call has this many arguments: `fill(value)` replaces everything, `fill(value, start)` does not. */
  readonly arguments?: number;
}

/**
 * An object or array literal that says by one field what its others are: `{ role: "user", content }`, `["human", text]`. Where `field` is one of `values`,
 * what else the literal holds is clean; where nobody can know its value, the field itself is what matters.
 */
export interface LiteralRow {
  /** A key, or the index of an array's element. */
  readonly field: string;
  readonly values: readonly string[];
  readonly clears: readonly SinkKind[];
}

/**
 * Functions that a framework calls though the program never hands them over: it finds them by the place of their file or by a directive.
 * Looked for where the package is a dependency.
 */
export type EntryPointRow =
  /** Files, as a glob from the root of the project: `**\/app/**\/route.{ts,js}`. `is` is the type, of `types`, that such a module has: its members are the exports. */
  | { readonly files: string; readonly is: string }
  /** Functions that begin with a directive, and what a file that begins with it exports. `is` is the type that such a function has. */
  | { readonly directive: string; readonly is: string };

/** Text of another language, known by its beginning: where it arrives at a sink of the kind `within`, it is at one of the kind `kind` as well. */
export interface TextRow {
  /** Source of a regular expression for the constant text before the data. */
  readonly begins: string;
  readonly within: SinkKind;
  readonly kind: SinkKind;
}

export interface GuardRow {
  /** The argument (or `this`) that is checked: `isSafe > arg 0`. */
  readonly at: string;
  readonly clears: readonly SinkKind[] | "all";
  /** Where below the call's result its answer stands: `results > each > flagged`. Absent: the result is the answer. */
  readonly result?: string;
  /** The answer for which the argument is clean. `return`: it is clean once the call has returned (otherwise it throws). Default true. */
  readonly when?: true | false | "return";
  /** Only where what is checked is the host of a URL; the URL is then clean. Such a check says nothing of text that it cannot read as a host. */
  readonly of?: "host";
  /**
   * For functions that throw unless something holds: what is checked is no value but a condition that is true (`assert(isSafe(x))`), or equals the next
   * argument (`equal(x, "a")`), or matches the pattern there (`match(x, /^a$/)`). What follows from that is clean.
   */
  readonly asserts?: "true" | "equal" | "match";
}

export interface PropagatorRow {
  /** The function: `join`, `then`, `Object > assign`; or a property whose writing changes the object, `arg 0` being what is written: `URL > new > search`. */
  readonly at: string;
  /** Relative to the call: `arg 0`, `arg any`, `this > each`, `arg 0 > return`; `arg 0 > new` is an object of the class there. */
  readonly from: string;
  /** Relative to the call: `call`, `this > each`, `arg 0 > param 0`, `arg 0`. */
  readonly to: string;
  /** A callback that says which elements pass (`arg 0`): what its check clears, the elements are cleared of. */
  readonly filter?: string;
  /** What arrives is text made of what set out, such as JSON: functions and objects in it do not pass. */
  readonly text?: boolean;
  /** What arrives is the part between the first two arguments: elements keep their order. */
  readonly slice?: true;
  /** A function arrives as one whose calls give a promise of what it hands to its last parameter, a callback, after an error. */
  readonly promises?: true;
  /** Where what arrives does no harm, because text of the program's own stands before it there; what is confidential does harm anywhere. */
  readonly clears?: readonly SinkKind[];
}

/**
 * How a schema library says what values look like; used to narrow tool arguments and parsed values.
 * - `is`: the schema itself, with `of` where it has parts.
 * - `keeps`: a method that returns the same schema, or a narrower one by `is`/`pattern`.
 * - `parse`: a function that returns its argument narrowed by the schema.
 */
export interface SchemaRow {
  /** The value that is a schema, such as `z > string > call`, or the refined one such as `z > string > call > uuid > call`. */
  readonly at: string;
  readonly is: SchemaMeaning;
}

export type SchemaMeaning =
  /** Free text. */
  | { readonly type: "text" }
  /** Carries no free text: number, boolean, date, uuid, literal, enum. */
  | { readonly type: "closed" }
  /** Anything. */
  | { readonly type: "any" }
  /** An object whose fields are the members of the object at `of` (path from the call: `arg 0`). */
  | { readonly type: "object"; readonly of: string }
  | { readonly type: "array"; readonly of: string }
  | { readonly type: "record"; readonly of: string }
  | { readonly type: "tuple"; readonly of: string }
  /** One of: the members of the array at `of`, or, without `each`, the schemas at several paths. */
  | { readonly type: "union"; readonly of: readonly string[] }
  | { readonly type: "intersection"; readonly of: readonly string[] }
  /** The same schema as the one at `of` (usually `this`), e.g. `.optional()`, `.min(1)`. */
  | { readonly type: "same"; readonly of: string }
  /** The same schema as the one at `of`, with fields that nobody declares besides: `.passthrough()`. */
  | { readonly type: "open"; readonly of: string }
  /** The same schema as the one at `of`, of a bounded length where it is text: `.max(100)`. */
  | { readonly type: "bounded"; readonly of: string }
  /** Text of the pattern at `of`. */
  | { readonly type: "pattern"; readonly of: string }
  /** What the predicate at `of` accepts of the same schema: as narrow as the predicate, taken as a check, makes text. */
  | { readonly type: "refine"; readonly of: string }
  /** What the callback at `of` returns for a value of this schema: free text unless the callback's result is plainly closed. */
  | { readonly type: "transform"; readonly of: string }
  /** The value accepted by a function schema: `parse(x)` gives `x` (at `value`) narrowed by the schema at `of`; `into` is the path below the result. */
  | { readonly type: "parse"; readonly of: string; readonly value: string; readonly into?: string }
  /** A plain JSON Schema object at `of`. */
  | { readonly type: "json-schema"; readonly of: string };

/**
 * What makes a tool: a call or construction that defines or registers one (`tool > call`, `McpServer > registerTool > call`), a class that extends a
 * library class (`StructuredTool > extend`), or an object that a call takes (`generateText > arg 0 > tools > each`). All other paths begin at the same call.
 * A row for objects does not speak of one that another row's call made, nor of one without what it calls the name. Rows of the same call are one tool.
 */
export interface ToolRow {
  readonly at: string;
  /** Only where the call has this many arguments: `tool(name, handler)`, `tool(name, schema, handler)`. */
  readonly arguments?: number;
  /** The function that runs when a language model calls the tool: `tool > arg 0 > execute`. Absent: whoever answers for its name (a dispatcher). */
  readonly handler?: string;
  /** The agent that answers when the tool is called: `Agent > asTool > this`. */
  readonly agent?: string;
  /** Absent: the key under which it stands in an object of tools. */
  readonly name?: string;
  readonly description?: string;
  /** The schema of its input, as in a source row. What is no schema there, a text or hints, counts as nothing. */
  readonly schema?: string;
  /** Where the schema stands if there is nothing at `schema`: arguments that may be left out move others up. */
  readonly orSchema?: string;
  /** Its input is one text, whatever else is said: no schema is missing. */
  readonly takes?: "text";
  /** Hints for whoever calls it: an object with `readOnlyHint`, `destructiveHint`, `idempotentHint`. */
  readonly annotations?: string;
  /** Its own setting by which a person is asked. */
  readonly approval?: SettingTest;
  /** The agent or server that it is registered with: `McpServer > registerTool > this`. */
  readonly of?: string;
  /** What stands at `at` is the name of a tool that the library brings with it, for the agent that the call makes: only if it is this one. */
  readonly builtIn?: BuiltInTool;
}

/** A tool that a library brings with it, and an agent is given by its name. */
export interface BuiltInTool {
  readonly name: string;
  readonly effect: EffectKind;
  /** Not where an option of the call is surely so. */
  readonly unless?: OptionCondition;
}

/** An option, and the constants of it that count. Where `at` is the call itself, it is always so. */
export interface SettingTest {
  readonly at: string;
  /** Absent: any value but `false`, `null` and `undefined`. A function counts where it may give one of them, unless data that a language model chose decides that. */
  readonly is?: readonly (string | number | boolean)[];
  /** The constants that do not count, where all others do. */
  readonly not?: readonly (string | number | boolean)[];
}

/** A language model with tools in a loop, or a server whose client has all of its tools. All paths begin at the same call or construction. */
export interface AgentRow {
  /** The call or construction: `Agent > new`, `generateText > call`; or a class that extends a library class: `Agent > extend`. */
  readonly at: string;
  /**
   * A call that a language model answers without tools as well: it is an agent only where it is given some. Such calls with the same tools are one agent,
   * and none where an agent of another row has them.
   */
  readonly withTools?: true;
  /** A bundle of tools that agents are given whole, in their lists: `createToolkit > call`. It is an agent itself only with `withTools`, where no other has them. */
  readonly set?: true;
  readonly name?: string;
  readonly instructions?: string;
  /** The language model. */
  readonly model?: string;
  /** Lists or objects of tools. */
  readonly tools?: readonly string[];
  /** Lists or objects of agents that it may hand over to or call. */
  readonly agents?: readonly string[];
  /** Whether it is a server, whose clients hold the language model. */
  readonly server?: true;
  readonly controls?: readonly AgentControl[];
}

/** A control that an agent has for its tools: a hook, a middleware, an option. */
export interface AgentControl extends SettingTest {
  readonly control: ControlKind;
  /** The value at `at` is an object with tools' names as keys: only those that it names are controlled. Or a list of names. Absent: all tools. */
  readonly by?: "name";
  /** A list of names of tools that are not controlled. */
  readonly except?: string;
  /** How tools are named at `at` or `except`: source of a regular expression with the group `name`. Absent: by their names. */
  readonly named?: string;
  /**
   * What stands there is a function (or an object with it) that the framework calls for every tool call, and these are positions in it that hold the call:
   * `param 0 > toolCalls`. The control is there where the function has it: asks a person, or records what it is told.
   */
  readonly hook?: readonly string[];
  /** Where `at` begins at another call than the row's, one that runs the agent: where that call is given the agent (`ReactAgent > invoke > this`). */
  readonly of?: string;
  /** Where `at` begins at a call that makes the control: where the agent, from the row's call, is given what that call gives (`createAgent > arg 0 > middleware`). */
  readonly through?: string;
  /** Settings by which it is switched off: of the row's call, or of others anywhere in the program. */
  readonly unless?: readonly SettingTest[];
}

/** What a call does to the world. `at` ends in the call or construction: `unlink > call`. */
export interface EffectRow {
  readonly at: string;
  readonly kind: EffectKind;
  /** Only where an option of the call is so; of a list, each must hold. */
  readonly when?: EffectCondition | readonly EffectCondition[];
}

/** What an effect may depend on. */
export type EffectCondition = TextCondition | OptionCondition;

/**
 * A text that the call takes, and what it must look like. It holds where the option may be a text that matches: one that nobody can read off the program
 * may be anything, but an object, a list, a function or an option that is not given is no text.
 */
export interface TextCondition {
  /** Path from the same call as the row's. */
  readonly option: string;
  /** Source of a regular expression (flag `iu`) for the text, as far as it is constant from its beginning. */
  readonly matches: string;
  /** It is for all of the text; what is not known stands in it as U+FFFC. */
  readonly whole?: true;
  /** An object that stands there is looked at as its JSON text. */
  readonly json?: true;
  /** It holds unless the option is given and all that it may be are texts that match. */
  readonly not?: true;
  /** Without `not`: whether it takes a text that is known. */
  readonly known?: true;
}

/**
 * A control: for `approval` the answer of a person, what a call gives (`question > call`) or a callback of it receives (`question > arg 1 > param 0`);
 * for `log` the call that writes a record (`info > call`).
 */
export interface ControlRow {
  readonly at: string;
  readonly control: ControlKind;
  /** A package: the call, or the option at `at` where it is given, is for all of its agents, wherever the program makes it. */
  readonly covers?: string;
  /** Only where an option of the call is so. */
  readonly when?: OptionCondition;
}

/**
 * Where a log keeps its records: what stands at `at` is the path of a file or of a folder with files of it, or the stream, made with such a path, that
 * they are written to. What a call that is a `log` does in the program itself, such as adding to a file or a table, need not be said.
 */
export interface RecordRow {
  readonly at: string;
  readonly is: "file" | "folder" | "stream";
}

/** An option by which a framework refuses what is too long: all that sources of its package say comes in is bounded where the program gives it. */
export interface LimitRow {
  /** A number of bytes, or a text such as `16kb`. */
  readonly at: string;
  /** The package whose sources are bounded; absent: the model's. */
  readonly of?: string;
}

/**
 * A connection to a server of tools that is another program: the call that makes it (`StdioClientTransport > new`), or the objects of a call's options that
 * describe one each (`query > arg 0 > options > mcpServers > each`); of these, what has neither a command nor an address is none. All other paths begin at
 * the same call.
 */
export interface ServerRow {
  readonly at: string;
  /** Absent: the key under which it stands in an object of servers. */
  readonly name?: string;
  /** The program that is started, or its whole command line. */
  readonly command?: string;
  /** A list. */
  readonly args?: string;
  /** The address, as text or as a `URL`. */
  readonly url?: string;
}

/** A setting that a rule reports: at the option's value, or at a call that lacks options. */
export interface SettingRow {
  /** The option (`OpenAI > arg 0 > dangerouslyAllowBrowser`), or the call (`create > call`). */
  readonly at: string;
  readonly kind: SettingKind;
  /** The constants that are reported. Absent, with no other test: whatever is given. */
  readonly is?: readonly (string | number | boolean | null)[];
  /** Source of a regular expression (flag `u`) for the constant text that is reported. Of a list the texts, with spaces between; U+FFFC for what is not constant. */
  readonly matches?: string;
  /** An option whose text comes before the one that `matches`, with a space between: the command before its arguments. */
  readonly after?: string;
  /**
   * Source of a regular expression (flag `u`) for what the value is made of, written with dots: `^process\\.env\\.NEXT_PUBLIC_`, `^Level\\.OFF$`,
   * `^Date\\.now\\(\\)`. Of a text or a list, all parts that are not constant must match.
   */
  readonly reads?: string;
  /** Only where nothing else may stand there. */
  readonly always?: true;
  /**
   * Options none of which is given, which is reported at the call unless `at` is an option: paths from the same call. With `new` or `call` before the argument, from the call that made what this is a method of:
   * `Client > new > arg 0 > timeout`.
   */
  readonly lacks?: readonly string[];
  /** Only where the call is so. */
  readonly when?: TextCondition | OptionCondition;
  /** Not where the option has only values made of this: a source of a regular expression, as in `reads`. */
  readonly unless?: { readonly option: string; readonly reads: string };
  /** Not where the file of the call, or one from which it is reached, exports something of this name, by which a platform bounds it. */
  readonly unlessExported?: string;
  /** Told once for each client that the calls are made by, at the first of them; of functions without one, once for each file. */
  readonly once?: true;
  /** Only where the receiver of the call is a server of which this is true. */
  readonly serving?: OpenServing;
  /** Words for the message: what is there, such as `every host`. */
  readonly label?: string;
}

/**
 * A server to which the program gives functions, also through others like it (routers): one of them has an effect, and nothing that it is given checks
 * who asks. Functions of which nothing is known are taken for checks.
 */
export interface OpenServing {
  /** An effect, or `language-model` for a call that hands a prompt to one. */
  readonly reaches: EffectKind;
  /** Speaks of the functions that this call gives alone, and of what comes before them: there, and wherever the receiver is given to another. */
  readonly route?: true;
  /** The method by which it is given what runs before the others: `use`. */
  readonly through: string;
  /** Source of a regular expression for what is given and checks nothing, told as in {@link SettingRow.reads}. */
  readonly besides: string;
  /** Source of a regular expression (flag `i`) for the headers by which a function of the program's own checks a request. */
  readonly headers?: string;
}

/** Declares a library model. Returns its argument: the function exists for types and go-to-definition. */
export function defineModel(model: LibraryModel): LibraryModel {
  return model;
}
