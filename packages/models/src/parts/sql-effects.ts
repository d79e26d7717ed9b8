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

const READS = `${START}${CATALOGUE}(?:select\\b|table\\b|(?!${WITH("insert|update|delete|merge")})with\\b)`;
const WRITES = `${START}(?:(?:insert|update|replace|merge|upsert|alter|rename|copy|load|call|exec|execute|do|import|refresh)\\b|${NEW}|${WITH("insert|update|merge")})`;
const DELETES = `${START}(?:(?:delete|drop|truncate)\\b|${WITH("delete")})|;\\s*(?:delete|drop|truncate)\\s`;
const PERMITS = `${START}(?:(?:grant|revoke|reassign)\\b|(?:create|alter|drop)\\s+(?:user|role|policy)\\b)`;

/** Effects of a call that runs SQL, by its text at each of these places below the call. */
export function sqlEffects(at: string, texts: readonly string[] = ["arg 0"]): EffectRow[] {
  return texts.flatMap((text) => {
    const where = (matches: string): TextCondition => ({ option: `${at} > ${text}`, matches });
    return [
      { at: `${at} > call`, kind: "read-private", when: where(READS) },
      { at: `${at} > call`, kind: "write-data", when: where(WRITES) },
      { at: `${at} > call`, kind: "delete-data", when: where(DELETES) },
      { at: `${at} > call`, kind: "change-permissions", when: { ...where(PERMITS), known: true } },
    ];
  });
}

/** The same of a tag: the constant parts of its text are a list. */
export function sqlTagEffects(at: string): EffectRow[] {
  return sqlEffects(at, ["arg 0 > 0"]);
}

/** Effects of preparing a statement that another call runs (`run`, `all`): only what the text says of itself. */
export function preparedEffects(at: string): EffectRow[] {
  const where = (matches: string): TextCondition => ({ option: `${at} > arg 0`, matches, known: true });
  return [
    { at: `${at} > call`, kind: "write-data", when: where(WRITES) },
    { at: `${at} > call`, kind: "delete-data", when: where(DELETES) },
  ];
}
