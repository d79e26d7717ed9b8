import type { OptionCondition, TextCondition } from "./conditions.ts";
import type { EffectKind, SettingKind } from "./kinds.ts";

/** A setting that a rule reports: at the option's value, or at a call that lacks options. */
export interface SettingRow {
  /** The option (`OpenAI > arg 0 > dangerouslyAllowBrowser`), or the call (`create > call`). */
  readonly at: string;
  readonly kind: SettingKind;
  /** The constants that are reported. Absent, with no other test: whatever is given. */
  readonly is?: readonly (string | number | boolean | null)[];
  /**
   * Source of a regular expression (flag `u`) for the constant text that is reported. Of a list the texts, with spaces between; U+FFFC for what is not constant.
   * A named group holds the name of what is fetched: that of a package of the project itself is a lead.
   */
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
  /** A lead, unless the option is not given or may be made of this: a source of a regular expression, as in `reads`. */
  readonly sureFor?: { readonly option: string; readonly reads: string };
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
