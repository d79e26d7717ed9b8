import { CONNECTION, CREDENTIAL_FORMATS, WEB_TOKEN } from "./credential-formats.ts";

/** A credential in a text: where, and what kind. Its value is not told. */
export interface FoundCredential {
  /** `an OpenAI API key` */
  readonly title: string;
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly stop: number;
  /** A key of the same object that says that it is made to be seen. */
  readonly publicBeside?: string;
  /** Whether it is the secret of a client of OAuth. */
  readonly ofClient?: true;
}

/** One expression for all formats, so that texts without any are passed over quickly. Names of groups must differ within one expression. */
const FORMATS = CREDENTIAL_FORMATS.map((format) => ({ ...format, pattern: new RegExp(format.pattern, "gu") }));
const ANY_FORMAT = new RegExp(CREDENTIAL_FORMATS.map(({ pattern }) => pattern.replace("?<random>", "?:")).join("|"), "u");

/** The shortest text that can hold one. */
export const MIN_CREDENTIAL_LENGTH = 16;

/** The credentials in a text, in order. Placeholders, examples, test keys and what nothing but this machine takes are none. */
export function findCredentials(text: string): readonly FoundCredential[] {
  if (text.length < MIN_CREDENTIAL_LENGTH) return [];
  const found = [...byFormat(text), ...connections(text), ...serviceTokens(text)];
  const first = [...found].sort((a, b) => a.start - b.start || b.stop - a.stop);
  return first.filter(({ start }, index) => first.slice(0, index).every((other) => other.stop <= start));
}

/** The text with asterisks in place of its credentials: as long as before. */
export function maskCredentials(text: string): string {
  let masked = text;
  for (const { start, stop } of findCredentials(text)) masked = maskSpan(masked, start, stop);
  return masked;
}

/** The text with asterisks between two offsets; spaces stay. */
export function maskSpan(text: string, start: number, stop: number): string {
  return text.slice(0, start) + text.slice(start, stop).replace(/\S/gu, (character) => "*".repeat(character.length)) + text.slice(stop);
}

function byFormat(text: string): FoundCredential[] {
  if (!ANY_FORMAT.test(text)) return [];
  const found: FoundCredential[] = [];
  for (const { title, pattern, publicBeside, ofClient } of FORMATS) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const stop = start + match[0].length;
      if (found.some((other) => start < other.stop && other.start < stop)) continue;
      if (isRandom(match.groups?.["random"] ?? match[0]))
        found.push({ title, start, stop, ...(publicBeside !== undefined && { publicBeside }), ...(ofClient && { ofClient }) });
    }
  }
  return found;
}

function connections(text: string): FoundCredential[] {
  if (!text.includes("://")) return [];
  return [...text.matchAll(CONNECTION)].flatMap((match) => {
    const { password = "", host = "" } = match.groups ?? {};
    const isReal = isPassword(decode(password)) && isRemote(host);
    return isReal ? [{ title: "a connection string with a password", start: match.index, stop: match.index + match[0].length }] : [];
  });
}

/** A Supabase key for the role that row-level security does not bind. Other web tokens say who somebody is, or are made to be seen. */
function serviceTokens(text: string): FoundCredential[] {
  if (!text.includes("eyJ")) return [];
  return [...text.matchAll(WEB_TOKEN)].flatMap((match) => {
    const claims = decodeClaims(match.groups?.["claims"] ?? "");
    if (!/"role"\s*:\s*"service_role"/u.test(claims)) return [];
    return [{ title: "a Supabase service-role key", start: match.index, stop: match.index + match[0].length }];
  });
}

function decodeClaims(claims: string): string {
  try {
    return atob(claims.replaceAll("-", "+").replaceAll("_", "/"));
  } catch {
    return "";
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Words by which a text says that it stands for another. */
const STAND_IN =
  /example|placeholder|change.?(?:me|this)|your|dummy|fake|sample|redacted|insert|replace|mock|demo|test|todo|invalid|xxxx|\.\.\.|…|\*\*|[<>{}]|\$\(|not.?(?:a.?)?(?:real|valid|needed|required)|no.?key/iu;

/** Whether a text looks as if it had been drawn by lot: no stand-in, no run of a keyboard, no single letter over and over. */
export function isRandom(text: string): boolean {
  return !STAND_IN.test(text) && entropyOf(text) >= 2.5 && !isRun(text);
}

/** What is used as a password where none is kept. */
const COMMON =
  /^(?:p[a@]ssw(?:or|0r)?d|pass|pwd|secret|postgres(?:ql)?|mysql|mariadb|mongo(?:db)?|redis|root|admin|user(?:name)?|guest|default|local(?:host)?|dev(?:elopment)?|toor|qwerty|letmein|(?:my|super|top)[-_]?secret\w*|secret[-_]?(?:pass|key)\w*|\w*p[a@]ssw(?:or|0r)d\w*|%[sdv]|\W+)\d{0,4}!?$/iu;

/** Whether a text may be a password that somebody uses. */
export function isPassword(text: string): boolean {
  return text.length >= MIN_PASSWORD && !COMMON.test(text) && !STAND_IN.test(text) && !isRun(text) && entropyOf(text) >= 2;
}

const MIN_PASSWORD = 6;

/** Whether a host is another machine than this one, or one of the containers beside it, and no example (RFC 2606). */
export function isRemote(host: string): boolean {
  if (!host.includes(".") && !host.includes(":")) return false;
  return !/^(?:localhost|127\.|0\.0\.0\.0|\[?::1|host\.docker\.)|(?:^|\.)(?:example(?:\.\w+)?|test|invalid|local|localhost)$/iu.test(host);
}

/** Bits for each character (Shannon). */
function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts.values()].reduce((bits, count) => bits - (count / total) * Math.log2(count / total), 0);
}

/** Whether most characters are the one before, or the one after it in the alphabet: `aaaaaaaa`, `1234567890abcdef`. */
function isRun(text: string): boolean {
  let [same, next] = [0, 0];
  for (let at = 1; at < text.length; at++) {
    const distance = text.charCodeAt(at) - text.charCodeAt(at - 1);
    if (distance === 0) same++;
    else if (distance === 1) next++;
  }
  return same >= 0.85 * (text.length - 1) || next >= 0.5 * (text.length - 1);
}
