/**
 * An access path says where a value is found, read left to right from a root (a package, a file or the global scope):
 * `Pool > new > query > arg 0`. It is the one notation of built-in and user-written models.
 */
export type AccessStep =
  /**
   * A member; several alternatives are written `{a,b}`. One that begins with `#` is a place inside an object of which only models speak:
   * `this > #entry`. What comes to a place that begins with {@link TOLD} is told at once to all who listen there: `this > #told:emitted > key 0`.
   */
  | { readonly kind: "member"; readonly names: readonly string[] }
  /** Any member whose name a regular expression matches: `/token$/i`. */
  | { readonly kind: "pattern"; readonly source: string; readonly flags: string }
  /** What a call gives. `method` only documents: `connect > call` is a member and a call. */
  | { readonly kind: "call" }
  /** What a construction gives: an instance. */
  | { readonly kind: "new" }
  /** The settled value of a promise. Promises are transparent to the engine, so this step only documents. */
  | { readonly kind: "await" }
  /** An element of an array, set, map or iterable. */
  | { readonly kind: "each" }
  /** A value passed in; `any` is every position, `N..` every position from N on. */
  | { readonly kind: "arg"; readonly index: number | "any"; readonly rest: boolean }
  /** What a callback receives at a position. */
  | { readonly kind: "param"; readonly index: number }
  /** The member that the constant argument `index` of the call names: `this > key 0` of `map.get("a")`; any member where it is not constant. */
  | { readonly kind: "key"; readonly index: number }
  /** What a callback gives back. */
  | { readonly kind: "return" }
  /** The receiver of a call. */
  | { readonly kind: "this" };

/** The steps from a root to a value, in order. */
export type AccessPath = readonly AccessStep[];

/** Begins the name of a place to which listeners may be bound before anything comes to it: an emitter's events, the input of a stream. */
export const TOLD = "#told:";

/** An access path that cannot be read. `offset` counts UTF-16 units from the start of the text. */
export class AccessPathError extends Error {
  override readonly name = "AccessPathError";
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

const KEYWORDS = { call: "call", new: "new", await: "await", each: "each", return: "return", this: "this" } as const;
const MEMBER = /^[\w$#@.\-/:]+$/u;

/**
 * Parses `a > {b,c} > call > arg 0`. A member that is spelt like a keyword is written in quotes: `"call"`.
 * @throws AccessPathError with the offset of the step that cannot be read.
 */
export function parseAccessPath(text: string): AccessPath {
  const steps: AccessStep[] = [];
  let offset = 0;
  for (const part of text.split(">")) {
    const start = offset + (part.length - part.trimStart().length);
    steps.push(parseStep(part.trim(), start));
    offset += part.length + 1;
  }
  return steps;
}

function parseStep(text: string, offset: number): AccessStep {
  if (text === "") throw new AccessPathError("a step is empty", offset);
  if (Object.hasOwn(KEYWORDS, text)) return { kind: KEYWORDS[text as keyof typeof KEYWORDS] };
  const argument = /^arg (?:(?<index>\d+)(?<rest>\.\.)?|any)$/u.exec(text);
  if (argument) {
    const index = argument.groups?.["index"];
    return { kind: "arg", index: index === undefined ? "any" : Number(index), rest: argument.groups?.["rest"] !== undefined };
  }
  const numbered = /^(param|key) (\d+)$/u.exec(text);
  if (numbered) return { kind: numbered[1] === "key" ? "key" : "param", index: Number(numbered[2]) };
  const pattern = /^\/(.+)\/(i?)$/u.exec(text);
  if (pattern?.[1] !== undefined) return parsePattern(pattern[1], pattern[2] ?? "", offset);
  if (text.startsWith("{") && text.endsWith("}")) {
    const names = text
      .slice(1, -1)
      .split(",")
      .map((name) => name.trim());
    for (const name of names) checkMember(name, offset);
    return { kind: "member", names };
  }
  const quoted = /^"([^"]+)"$/u.exec(text);
  if (quoted?.[1] !== undefined) return { kind: "member", names: [quoted[1]] };
  checkMember(text, offset);
  return { kind: "member", names: [text] };
}

function parsePattern(source: string, flags: string, offset: number): AccessStep {
  try {
    new RegExp(source, `u${flags}`);
  } catch {
    throw new AccessPathError(`"${source}" is no regular expression`, offset);
  }
  return { kind: "pattern", source, flags };
}

function checkMember(name: string, offset: number): void {
  if (!MEMBER.test(name))
    throw new AccessPathError(`"${name}" is no member name and no step (call, new, await, each, arg N, param N, return, this)`, offset);
}

/** The inverse of {@link parseAccessPath}. */
export function printAccessPath(path: AccessPath): string {
  return path.map(printStep).join(" > ");
}

function printStep(step: AccessStep): string {
  switch (step.kind) {
    case "member":
      return step.names.length === 1 ? printMember(step.names[0] ?? "") : `{${step.names.join(",")}}`;
    case "arg":
      return step.index === "any" ? "arg any" : `arg ${step.index}${step.rest ? ".." : ""}`;
    case "pattern":
      return `/${step.source}/${step.flags}`;
    case "param":
    case "key":
      return `${step.kind} ${step.index}`;
    case "call":
    case "new":
    case "await":
    case "each":
    case "return":
    case "this":
      return step.kind;
    default:
      return step satisfies never;
  }
}

function printMember(name: string): string {
  return Object.hasOwn(KEYWORDS, name) ? `"${name}"` : name;
}
