import type { RelatedLocation, Step } from "./finding.ts";
import type { ControlKind, EffectKind, SettingKind } from "./kinds.ts";
import type { Location } from "./location.ts";

/** What a program gives to language models and what those can make it do. Plain data, sorted by place: rules ask it, `sluice map` prints it. */
export interface Inventory {
  readonly tools: readonly Tool[];
  readonly agents: readonly Agent[];
  readonly settings: readonly Setting[];
  readonly servers: readonly ToolServer[];
  readonly languageModels: readonly LanguageModel[];
  readonly clients: readonly Client[];
  readonly credentials: readonly Credential[];
  readonly writtenCredentials: readonly WrittenCredential[];
  readonly dependencies: readonly Dependency[];
}

/** Nothing of anything. */
export const EMPTY_INVENTORY: Inventory = {
  tools: [],
  agents: [],
  settings: [],
  servers: [],
  languageModels: [],
  clients: [],
  credentials: [],
  writtenCredentials: [],
  dependencies: [],
};

/** A function that a language model may call. */
export interface Tool {
  /** Index in {@link Inventory.tools}: how agents refer to it. */
  readonly id: number;
  /** Absent where it is not constant. */
  readonly name: string | undefined;
  readonly description: string | undefined;
  /** Its name as written, else the call or object that defines it. */
  readonly location: Location;
  /** The package whose model knows it; absent where the program does it itself. */
  readonly framework: Framework | undefined;
  readonly schema: ToolSchema;
  /** Hints for whoever calls it, as far as they are constant: `readOnlyHint`, `destructiveHint`. */
  readonly annotations: Readonly<Record<string, boolean | string | number | null>>;
  /** Every effect that its handler reaches, once for each kind and place. */
  readonly effects: readonly ToolEffect[];
  /** What it does to the places that records of a log are kept at; not part of its effects where the place is the program's own. */
  readonly erasures: readonly Erasure[];
  /**
   * Whether surely no language model and no server of this program has it, and whoever takes it sees to what is around it: its package is published for
   * other programs, and none of this one's uses it.
   */
  readonly isUnheld: boolean;
}

/** A call by which records of a log are deleted or written over. */
export interface Erasure {
  readonly kind: EffectKind;
  readonly location: Location;
  /** How the program writes the callee. */
  readonly callee: string;
  /** From the handler to the call. */
  readonly path: readonly Step[];
  /** Where the program says that records go there. */
  readonly records: Location;
}

/** How a tool says what it takes. `closed`: every field has a type; `open`: further or untyped fields; `bag`: a field is an object of any form, or anything where nothing comes of it; `missing`: nothing; `unknown`: nobody can tell. */
export interface ToolSchema {
  readonly form: "closed" | "open" | "bag" | "missing" | "unknown";
  /** Where it is written; where it is missing, the object that describes the tool, or the call that is given it. */
  readonly location: Location | undefined;
  /** What is open in it, in words. */
  readonly reason: string | undefined;
}

/** A package and its version, as far as it is known. */
export interface Framework {
  readonly package: string;
  readonly version: string | undefined;
}

/** What a tool's handler reaches. */
export interface ToolEffect {
  readonly kind: EffectKind;
  /** The call that has it. */
  readonly location: Location;
  /** How the program writes the callee. */
  readonly callee: string;
  /** From the handler to the call: the calls on the way. Where a control is missing on some path, that path. */
  readonly path: readonly Step[];
  /**
   * How many functions lie between the handler and the call. What is written where it is handed over, to be run for each of many or to be timed, is part of
   * the function around it; what a branch of a dispatcher alone calls is the handler.
   */
  readonly distance: number;
  /** The controls that lie on every path to it. */
  readonly controls: readonly ControlKind[];
  /** Whether a language model chooses the whole command or code that it runs, or the host or the person that it goes to; as far as a rule follows that. */
  readonly isChosen: boolean;
  /** Whether private data that the tool reads goes along with it; as far as a rule follows that. */
  readonly carriesPrivateData: boolean;
  /**
   * Whether the program shows that the call does so, or a language model chooses part of what it is given; otherwise it may do so for all that can be
   * read of it: a query whose text is built too far away.
   */
  readonly isKnown: boolean;
  /** Whether the program alone shows that. */
  readonly isShown: boolean;
  /**
   * Whether it is an affair of the program's own, or of whoever it works for: a message to where the program says, a record or an object of which a
   * language model chose neither what is written nor where, a new record that bears whom it is for.
   */
  readonly isOwn: boolean;
}

/** Functions between a handler and an effect from which on the analysis may well have taken a turn that no run takes. */
const FAR = 4;

/** Whether an effect is surely the tool's: by few calls that show it, of a tool that is told apart from others by its name. */
export function isSurelyReached({ name }: Tool, { distance, isKnown }: ToolEffect): boolean {
  return name !== undefined && isKnown && distance < FAR;
}

/** A language model with tools in a loop, or a server whose clients have all of its tools. */
export interface Agent {
  readonly id: number;
  readonly name: string | undefined;
  readonly location: Location;
  readonly framework: Framework | undefined;
  /** Whether it is a server. */
  readonly isServer: boolean;
  /** The language model, as far as it is constant. */
  readonly model: string | undefined;
  readonly instructions: RelatedLocation | undefined;
  /** Ids of its tools, in order. */
  readonly tools: readonly number[];
  /** Ids of agents that it hands over to. */
  readonly agents: readonly number[];
  /** Controls that it has for all of its tools. */
  readonly controls: readonly ControlKind[];
}

/** A setting that a row of a model speaks of. */
export interface Setting {
  readonly kind: SettingKind;
  readonly location: Location;
  /** How the program writes the option, or the call that lacks one. */
  readonly text: string;
  /** The row's words. */
  readonly label: string | undefined;
  /** The package whose model it is. */
  readonly framework: Framework;
  /** Whether it may well be meant: it matters to whoever reviews. */
  readonly isLead?: true;
  /** Further calls of which the same is to be said, where it is told once. */
  readonly others: readonly Location[];
}

/** A server of tools that the program connects to. Whoever runs it decides what its tools are. */
export interface ToolServer {
  /** The name under which the program knows it, as far as it is constant. */
  readonly name: string | undefined;
  readonly location: Location;
  /** Absent where a list of servers says so, and no program. */
  readonly framework: Framework | undefined;
  /** `command`: the program starts it; `network`: it is reached at an address. */
  readonly transport: "command" | "network" | "unknown";
  /** The command, or the address without user and query, as far as they are constant. Holds no credential. */
  readonly target: string | undefined;
}

/** A language model that the program asks, whether an agent does so or not. */
export interface LanguageModel {
  /** Absent where it is not constant. */
  readonly name: string | undefined;
  readonly location: Location;
  /** Absent for a request that the program makes itself. */
  readonly framework: Framework | undefined;
}

/** What lets the program act in somebody's name. Its value is never part of this. */
export interface Credential {
  /** How the program names it: `process.env.STRIPE_SECRET_KEY`. */
  readonly name: string;
  /** Where it is read; the first place where there are several. */
  readonly location: Location;
  /** What is made with it, as the program writes it: `new Stripe`. */
  readonly clients: readonly RelatedLocation[];
  /** Ids of the tools whose handlers reach it or what is made with it, in order; as far as a rule follows secrets. */
  readonly tools: readonly number[];
}

/** What tools reach a store or a service through, with the rights that it was given: a connection, a client. */
export interface Client {
  /** The call that makes it. */
  readonly location: Location;
  /** How the program writes that. */
  readonly callee: string;
  /** What settings say of that call: indices in {@link Inventory.settings}. */
  readonly settings: readonly number[];
  /** Whether the program says that it only reads through it. */
  readonly isReadOnly: boolean;
  readonly uses: readonly ClientUse[];
  /** Where the program, and no tool, changes or deletes records through it. */
  readonly writes: readonly RelatedLocation[];
}

/** What a tool does through a client. */
export interface ClientUse {
  /** The tool's id. */
  readonly tool: number;
  readonly kind: EffectKind;
  /** Whether a language model writes the whole statement that is run; as far as a rule follows that. */
  readonly isChosen: boolean;
}

/** A credential that is written in the program. Its value is never part of this. */
export interface WrittenCredential {
  /** `an OpenAI API key` */
  readonly title: string;
  /** The key or the variable that it is given to, as written. */
  readonly name: string | undefined;
  readonly location: Location;
  /** Where the same word is written for something else, such as the name of the user: no credential there, but not to be shown either. */
  readonly alike?: readonly Location[];
}

/** A package that a `package.json` of the project installs. */
export interface ListedDependency {
  /** Its own name, where the project has another for it. */
  readonly name: string;
  /** The version in the lock file, else the lowest that the range allows; undefined where nobody says. */
  readonly version: string | undefined;
  /** Whether a lock file says the version. */
  readonly isLocked: boolean;
  /** As written. */
  readonly range: string;
  /** Its line in `package.json`. */
  readonly location: Location;
}

/** A dependency, and what the program imports of it. */
export interface Dependency extends ListedDependency {
  /** Each part once, by the files that this `package.json` installs it for: those below it that no nearer one does. What only types mention is none. */
  readonly imported: readonly ImportedPart[];
}

/** A part of a package that some file imports. */
export interface ImportedPart {
  /** What follows the package's name, without the slash; empty for the main entry. */
  readonly subpath: string;
  /** The exported name, `default`, or `*` for whatever there is: a namespace, `export *`, `require`, `import()`, an import for its effects. */
  readonly name: string;
  /** Whether the file is a test, or helps tests. */
  readonly isTest: boolean;
}
