import type { OptionCondition, TextCondition } from "./conditions.ts";
import type { SinkKind, SourceKind } from "./kinds.ts";

/** Where data comes from, and whose word it is. */
export interface SourceRow {
  readonly at: string;
  readonly kind: SourceKind;
  /** Only some of its fields are, nobody knows which: whoever makes text of the whole has them too, whoever reads one field by its name has what is said of that. */
  readonly some?: true;
  /** What it is harmless for where it stands: what the language model said is no instruction in a message that says whose it is. */
  readonly clears?: readonly SinkKind[];
  /** Whether whoever uses the library at all hands it on as it is: findings are less sure. */
  readonly usual?: true;
  /** A whole address whose host is the program's own, whatever else of it whoever asked has chosen: it leads nowhere else as long as it stays whole. */
  readonly ownHost?: true;
  /** Whether it says which tool is called, and is none of what the tool is called with. */
  readonly namesTool?: true;
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
  /**
   * Not where the program has found the object that it is read of to be something else: the names of the classes
   * (`message instanceof HumanMessage`) and of the values of a discriminant (`message.type === "human"`) that say so.
   */
  readonly unlessOf?: readonly string[];
  /**
   * Only where an object stands at this path, from the same call as `schema` or `name`, that the program makes with `new`: a pattern, where a text is
   * compared with what comes.
   */
  readonly whereMade?: string;
  /**
   * Only where the text at a path from the same call as `name` is such: what a request gets from this address is of another kind. Where it is, rows of the
   * same place that have no condition do not hold.
   */
  readonly when?: TextCondition;
}

/** Where data must not arrive, and what it is taken for there. */
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
  /** An option of the call, and the constants with which hardly any harm is done: a finding is less sure where all that is seen of the option are such. */
  readonly unsureFor?: { readonly option: string; readonly among: readonly string[] };
  /** The option that names a program, for a list of words for it: only where that is said to take the word for a command or code, whatever the word begins with. */
  readonly interpretedBy?: string;
  /** Only where the object belongs to a program that was started to be told what to do, by a call that is given its name (argument 0) and words for it (1). */
  readonly session?: true;
  /** The list of arguments of the program that is started: for one of the project's own, which has what the project has, a finding is less sure. */
  readonly runs?: string;
  /** Only where a language model has the call made: in what the handler of a tool reaches. */
  readonly driven?: true;
  /** Only reads the file that a path names: of a file of one name in any folder, which the path leaves to whoever chose the folder, little is told. */
  readonly reads?: true;
  /** A database that takes a backslash before a quote for more than text: whoever doubles the quotes of what is put between them has not made it harmless. */
  readonly takesBackslash?: true;
  /** Source of a regular expression, whatever the letters' case, for what a text says up to where no harm is done any more: data behind it asks for nothing else. */
  readonly until?: string;
  /** Makes something that is kept for whoever has it made, such as an agent: where a client sends the whole text, it is the author. */
  readonly authored?: true;
  /** The call only makes a function of the text, which runs where that is called. */
  readonly compiles?: true;
  /** A log that whoever runs the program looks at while it runs: what it prints for that person's eyes is no leak. */
  readonly shown?: true;
}

/** A value that is clean, whatever it was made of. */
export interface SanitizerRow {
  /** The clean value (usually `... > call`). */
  readonly at: string;
  /** The sink kinds for which it is clean; `"all"` for a value that carries no text of its input (a number, a digest). Nothing else is clean for everything. */
  readonly clears: readonly SinkKind[] | "all";
  /** The source kinds of which it is clean; absent: of all. A few letters of a key are no key, but may be an instruction. */
  readonly of?: readonly SourceKind[];
  /** Marks the result as a resolved, normalised path: what a containment check needs to be sound. */
  readonly normalizes?: "path";
  /** Holds no separator of a path: within a name, such as `page_${host}.json`, it names no other folder. Also of a property: `URL > new > host`. */
  readonly segment?: true;
  /** Only where the call says where the text ends: by a second argument, or by a first one that counts from the end. */
  readonly cuts?: true;
  /** Only where the call's first argument is surely one of these constants: `toString("base64")`. */
  readonly told?: readonly string[];
}

/** A function after which its receiver or an argument no longer holds what it held: `clear` empties it, `delete` and `set` do away with what was under a key. */
export interface KillRow {
  /** The function: `clear`. Or a property that, written over or found empty, leaves nothing of what was in the whole: `URL > new > password`. */
  readonly at: string;
  /** Relative to the call: `this > each` for everything, `this > key 0` for what the constant first argument names. `this` for the object of a property. */
  readonly what: string;
  /** Of a property: the source kinds that are gone. */
  readonly of?: readonly SourceKind[];
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

/**
 * Programs that take some of their words for commands, or for code: quotes that a shell takes off make a word of the data there, and no harmless one.
 * What is not said of a program's words is plain.
 */
export interface InterpreterRow {
  /** Source of a regular expression for the name of the program, with words that belong to it: `docker exec`. */
  readonly program: string;
  /** The same for options whose value is interpreted: `-e` in `-e value`, `-evalue` and `-e=value`. */
  readonly options?: string;
  /** All of the word is code, or a command: what the program writes before the data in it takes nothing of the harm. */
  readonly whole?: true;
  /** The quotes of its language between which a text is plain but for such a quote and a backslash. */
  readonly quotes?: string;
  /** Words besides options that are interpreted: all, the first, or those from the first on as another program and its words. */
  readonly operands?: "all" | "first" | "program";
  /** How many words stand before these, such as the name of a host. */
  readonly skips?: number;
  /** The same as `options` for a word after which these begin, such as `-exec`. */
  readonly after?: string;
  /** The same for options that take the word after them as their value, and do not interpret it. */
  readonly valued?: string;
  /** What these operands start runs in an isolate of its own, unless the options before them, with a space between each, hold what this pattern finds. */
  readonly isolatedUnless?: string;
}

/** A check of an argument: where it turned out well, the argument is clean. */
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
  /**
   * For functions that are given a host and tell which addresses it has, or whether it is one itself: no answer makes the host clean, but a check of the
   * addresses does. `network`: a method of an address that was read tells which network that is of; what is done about its answer is the check.
   */
  readonly tells?: "addresses" | "address" | "network";
}

/** What a function hands on: from what goes into it to what comes out. */
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
  /** Only where the call is not given this argument, or `null`: `then(onFulfilled, onRejected)` hands no rejection on. Of what a callback gives back it says nothing. */
  readonly unless?: string;
  /**
   * The function that arrives has its first parameters taken: by the arguments of the call behind it (`partial(f, a)`), or by the elements of the
   * argument behind it (`partial(f, [a])`).
   */
  readonly binds?: "partial" | "partial-list";
  /** Fields and pairs of a key and a value are made of each other: what each of them holds stays told apart by its key. */
  readonly keyed?: true;
  /** A function arrives as one whose calls give a promise of what it hands to its last parameter, a callback, after an error. */
  readonly promises?: true;
  /** What arrives is merely chosen by what set out, and holds nothing of it: what is confidential does not pass. */
  readonly chosen?: true;
  /** Where what arrives does no harm, because text of the program's own stands before it there; what is confidential does harm anywhere. */
  readonly clears?: readonly SinkKind[];
}
