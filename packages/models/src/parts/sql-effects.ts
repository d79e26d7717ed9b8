import type { EffectRow, TextCondition } from "@sluice/core";

/** White space, comments, an open bracket and the beginning of a transaction before the first statement. */
const START = "^(?:\\s|--[^\\n]*\\n|/\\*[^*]*\\*/|\\(|begin(?:\\s+transaction)?\\s*;)*";

/** A common table expression in front of a statement that changes something. */
const WITH = (verbs: string): string => `with\\b(?=[\\s\\S]*\\b(?:${verbs})\\b)`;

/** What is known of a database without its records: its tables, its version, whether it answers. */
const CATALOGUE =
  "(?![\\s\\S]*\\bfrom\\s+[\"'\\x60\\[]?(?:information_schema|pg_|sqlite_|sys\\.|all_tab|user_tab))(?!select\\s+(?:\\d|version\\(|now\\(|current_|sqlite_version))";

/** Making what is not there yet, as programs do when they start, changes no record. */
const NEW = "create\\b(?![\\s\\S]*\\bif\\s+not\\s+exists\\b)(?!\\s+(?:temp|temporary|user|role)\\b)";

/** What is worked out from records holds none: indexes, views, triggers. */
const DERIVED = "(?:unique\\s+|materialized\\s+)?(?:index|view|trigger|function|procedure|constraint|statistics)\\b";

/** Verbs by which records go. */
const ERASING = `(?:delete|drop(?!\\s+${DERIVED})|truncate)`;

const READS = `${START}${CATALOGUE}(?:select\\b|table\\b|(?!${WITH("insert|update|delete|merge")})with\\b)`;
const WRITES = `${START}(?:(?:insert|update|replace|merge|upsert|alter|rename|copy|load|call|exec|execute|do|import|refresh|drop\\s+${DERIVED})\\b|${NEW}|${WITH("insert|update|merge")})`;
const DELETES = `${START}(?:${ERASING}\\b|${WITH("delete")})|;\\s*${ERASING}\\s`;
const PERMITS = `${START}(?:(?:grant|revoke|reassign)\\b|(?:create|alter|drop)\\s+(?:user|role|policy)\\b)`;

/** What a call is, and whether only a text that is known counts. */
interface Run {
  readonly form?: "call" | "new";
  readonly known?: true;
}

/** Effects of a call that runs SQL, by its text at each of these places below the call. */
export function sqlEffects(at: string, texts: readonly string[] = ["arg 0"], { form = "call", known }: Run = {}): EffectRow[] {
  return texts.flatMap((text) => {
    const where = (matches: string): TextCondition => ({ option: `${at} > ${text}`, matches, ...(known && { known }) });
    return [
      { at: `${at} > ${form}`, kind: "read-private", when: where(READS) },
      { at: `${at} > ${form}`, kind: "write-data", when: where(WRITES) },
      { at: `${at} > ${form}`, kind: "delete-data", when: where(DELETES) },
      { at: `${at} > ${form}`, kind: "change-permissions", when: { ...where(PERMITS), known: true } },
    ];
  });
}

/** The same of a tag: the constant parts of its text are a list. Called as a function it makes a part of a statement. */
export function sqlTagEffects(at: string): EffectRow[] {
  return sqlEffects(at, ["arg 0 > 0"], { known: true });
}

/** Effects of preparing a statement that `run`, `all` and the like then run: of those only that they read or write is known. */
export function preparedEffects(prepare: string): EffectRow[] {
  const where = (matches: string): TextCondition => ({ option: `${prepare} > arg 0`, matches, known: true });
  return [
    { at: `${prepare} > call`, kind: "write-data", when: where(WRITES) },
    { at: `${prepare} > call`, kind: "delete-data", when: where(DELETES) },
    { at: `${prepare} > call > {get,all,iterate} > call`, kind: "read-private" },
    { at: `${prepare} > call > run > call`, kind: "write-data" },
  ];
}
