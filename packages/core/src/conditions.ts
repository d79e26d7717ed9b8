/** An option of the call, and the constant that it must be: it holds where the option may be that. */
export interface OptionCondition {
  /** Path from the same call as the row's. */
  readonly option: string;
  /** The constant that the option must have; `"set"` means any value but `false`, `undefined` and `null`. */
  readonly is: string | number | boolean;
  readonly not?: boolean;
  /** Whether it takes a value that is known: what nobody can read off the program then does not count as it might be. */
  readonly known?: true;
}

/**
 * A text that the call takes, and what it must look like. It holds where the option may be a text that matches: one that nobody can read off the program
 * may be anything, but an object, a list, a function or an option that is not given is no text.
 */
export interface TextCondition {
  /** Path from the same call as the row's. */
  readonly option: string;
  /** Source of a regular expression (flags `iu`) for the text, as far as it is constant from its beginning. */
  readonly matches: string;
  /** It tells capital letters from others: `cancelOrders` says what is done, `cancellations` does not. */
  readonly cased?: true;
  /** It is for all of the text; what is not known stands in it as U+FFFC, with U+FFFB behind that where it is escaped between quotes. */
  readonly whole?: true;
  /** An object that stands there is looked at as its JSON text. */
  readonly json?: true;
  /** It holds unless the option is given and all that it may be are texts that match. */
  readonly not?: true;
  /** Without `not`: whether it takes a text that is known. */
  readonly known?: true;
  /** What is known of it stands for what is not: a setting leads to the program that is the default. */
  readonly standsFor?: true;
  /** It is an option of the call that made what this one is a method of: `spawn > call > arg 0`. Constructions, by `new`, need not say so. */
  readonly ofMaker?: true;
}

/** What a package brings, or a text, that stands for what the call is about. It holds unless all that may stand there is known, and another. */
export interface NameCondition {
  /** Path from the same call as the row's. */
  readonly option: string;
  /** Source of a regular expression (flag `u`) for the name under which a package exports it, or for the text. */
  readonly named: string;
}

/** What an effect may depend on. */
export type EffectCondition = TextCondition | OptionCondition;

/** An option, and the constants of it that count. Where `at` is the call itself, it is always so. */
export interface SettingTest {
  readonly at: string;
  /** Absent: any value but `false`, `null` and `undefined`. A function counts where it may give one of them, unless data that a language model chose decides that. */
  readonly is?: readonly (string | number | boolean)[];
  /** The constants that do not count, where all others do. */
  readonly not?: readonly (string | number | boolean)[];
}
