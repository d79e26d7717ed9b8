import type { EffectCondition, NameCondition, OptionCondition, SettingTest } from "./conditions.ts";
import type { ControlKind, EffectKind } from "./kinds.ts";

/**
 * What makes a tool: a call or construction that defines or registers one (`tool > call`, `McpServer > registerTool > call`), a class that extends a
 * library class (`StructuredTool > extend`), or an object that a call takes (`generateText > arg 0 > tools > each`). All other paths begin at the same call.
 * A row for objects does not speak of one that another row's call made, nor of one without what it calls the name. Rows of the same call are one tool.
 */
export interface ToolRow {
  readonly at: string;
  /** Only where the call has this many arguments: `tool(name, handler)`, `tool(name, schema, handler)`. */
  readonly arguments?: number;
  /** Only where the call is so: a request to a service that asks a language model. */
  readonly when?: EffectCondition | NameCondition;
  /** The function that runs when a language model calls the tool: `tool > arg 0 > execute`. Absent: whoever answers for its name (a dispatcher). */
  readonly handler?: string;
  /** Of tools without a handler the function, of another call of which `when` is true, that answers for all of their names. */
  readonly answeredBy?: { readonly at: string; readonly when: NameCondition };
  /** The agent that answers when the tool is called: `Agent > asTool > this`. */
  readonly agent?: string;
  /** Absent: the key under which it stands in an object of tools. */
  readonly name?: string;
  /** How it is called where the program gives it no name. */
  readonly orName?: string;
  readonly description?: string;
  /** The schema of its input, as in a source row. What is no schema there, a text or hints, counts as nothing. */
  readonly schema?: string;
  /** Where the schema stands if there is nothing at `schema`: arguments that may be left out move others up. */
  readonly orSchema?: string;
  /** No schema is missing: its input is one `text`, whatever else is said; or its handler gets what is `declared` alone, and something else where nothing is. */
  readonly takes?: "text" | "declared";
  /** Hints for whoever calls it: an object with `readOnlyHint`, `destructiveHint`, `idempotentHint`. */
  readonly annotations?: string;
  /** Its own setting by which a person is asked. */
  readonly approval?: SettingTest;
  /** The agent or server that it is registered with: `McpServer > registerTool > this`. */
  readonly of?: string;
  /**
   * A tool that the library brings with it, for the agent (or the bundle of tools) that the call makes: where what stands at `at` is its name, or what
   * brings it.
   */
  readonly builtIn?: BuiltInTool;
}

/** A tool that a library brings with it. */
export interface BuiltInTool {
  readonly name: string;
  /** Absent: none. */
  readonly effect?: EffectKind;
  /** Source of a regular expression for what brings it, told as in `SettingRow.reads`. Absent: an agent is given it by its name. */
  readonly broughtBy?: string;
  /** Not where an option of the call is surely so. */
  readonly unless?: EffectCondition;
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
  /** Only where the call is so. */
  readonly when?: EffectCondition;
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
  /** Where this is not seen to hold the effect is a lead, unless a language model chooses part of what the row looks at. */
  readonly sureFor?: EffectCondition | readonly EffectCondition[];
  /** Of the methods at `at` those that add records and change none that are there. */
  readonly adds?: readonly string[];
  /** Methods by which what the call gives is told to change records that are there after all. */
  readonly replaces?: readonly string[];
  /**
   * What says where in a store something is put: where a language model chooses no part of it, or some part is new each time, it is the program's own.
   * Of a file that is written over, its path: one whose name is new each time is added.
   */
  readonly key?: string;
  /** What says whom a message goes to, each of them: the address that it is sent to, or a field of what is sent, `arg 1 > body > #json > chat_id`. */
  readonly to?: readonly string[];
  /** What says which records it changes: positions of the call, or methods of the calls that it is one statement with. */
  readonly where?: readonly string[];
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
  /** Only where an object keeps it for whoever waits: what is told may be anything, of which the answer to a question is but one. */
  readonly kept?: true;
  /** Only where it adds to a file of the program's own: no part of its path comes from whoever calls the tool. */
  readonly ofOwn?: true;
}

/**
 * Where a log keeps its records: what stands at `at` is the path of a file or of a folder with files of it, or the stream, made with such a path, that
 * they are written to. What a call that is a `log` does in the program itself, such as adding to a file or a table, need not be said.
 */
export interface RecordRow {
  readonly at: string;
  readonly is: "file" | "folder" | "stream";
}

/** A call that gives something nobody has had before, such as a random identifier: what is kept under it takes no other's place. */
export interface FreshRow {
  readonly at: string;
  /** Only for names, and only as long as all digits are left that stand here: the present time as the call gives it. */
  readonly like?: string;
  /** An option with which it is another time. */
  readonly unless?: string;
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
