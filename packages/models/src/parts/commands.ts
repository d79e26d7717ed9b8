import type { EffectCondition, EffectKind, EffectRow } from "@sluice/core";
import {
  ACTING,
  ACTORS,
  CHANGING_WHAT_IS_NAMED,
  CONTAINING,
  ENDERS,
  ENTERING,
  READERS,
  READING,
  READING_SCRIPTS,
  SELECTING,
  SESSIONS,
  SHELLS,
} from "./programs.ts";

// Commands that only look: what they print may be private, but nothing is changed by them.

/** Second words that only list: `git branch --list`. */
const LISTING = {
  words: "branch|remote|stash|config|tag|worktree|submodule|notes",
  then: "-a|-r|-v|-vv|-l|--all|--list|list|--show-current|--get|--get-all|--get-regexp|get|get-url|show|status|--format.*|--sort.*|--contains.*|--merged",
};

const VERSION = "--?v(?:ersion)?|--?h(?:elp)?|version|help";
const FOLDER = "(?:\\S*[\\\\/])?";
/** Repeated rather than optional: of what follows an optional part a compiler makes a version for each way, and here that is nearly all of a pattern. */
const ENDING = "(?:\\.exe|\\.cmd)*";
const SCRIPTED = `${FOLDER}(?:${Object.keys(READING_SCRIPTS).join("|")})${ENDING}`;
const SHELL = `${FOLDER}(?:${SHELLS})${ENDING}`;

/** What may stand between a program and its subcommand. */
const selection = (program: string): string => (program in SELECTING ? `(?:(?:${SELECTING[program] ?? ""})[= ]\\S+ )?` : "");

const subcommands = Object.entries(READING).map(
  ([program, words]) => `(?:${program})${ENDING} ${selection(program)}(?:${words})(?![\\w-])`,
);
const git = `git (?:--no-pager |-C \\S+ )?(?:(?:${READING["git"] ?? ""})\\b|(?:${LISTING.words}) (?:${LISTING.then})(?![\\w-])|(?:branch|remote|tag|worktree|submodule)(?=$|\\s*[|;&]))`;
const gh = "gh (?:pr|issue|repo|run|release|workflow) (?:view|list|status|diff|checks)\\b|gh (?:search|auth status)\\b";
const contained =
  `(?:${CONTAINING.programs})${ENDING} ${CONTAINING.word}(?=[^;&|\\n]* ${CONTAINING.option}(?![\\w-]))` +
  `(?![^;&|\\n]* (?:${CONTAINING.letOut})(?![\\w-]))`;
const subcommand = `${git}|${gh}|${contained}|${subcommands.join("|")}`;
/** What is run on another machine stands in quotes, after the options and the machine's name. */
const elsewhere = "ssh (?:(?:-[46AaCKkNnqTtvXxYy]+|-[BbcDEeFIiJLlmopSWw] ?\\S+|\\uFFFC) )*[^\\s-]\\S* [\"']";
const one = `(?:${elsewhere})?${FOLDER}(?:(?:${READERS})${ENDING}(?![\\w.-])|${subcommand}|[\\w.\\uFFFC-]+ (?:${VERSION})(?= *(?:$|[|;&])))`;
const rest = "(?:[^;&|<>$\\x60\\n]|[12&]?>\\s*/dev/null|2>&1|\\$\\w)*";

/**
 * A command line that only reads, what is not known of it being U+FFFC: programs that only read, one after the other. What one of them is stands here
 * once, and in a repetition without a least number: of others a compiler writes out the first. So it makes a whole pattern only behind its `^`.
 */
const READING_LINE = `(?=[^])(?:(?:^|(?<!^)(?:\\|\\|?|&&|;))\\s*${one}${rest})*`;

/** Whether a command line does something: a regular expression for its text. */
const ACTS = `^(?!${READING_LINE}$)`;

/** The same of a program's name, where its arguments stand apart. */
const PROGRAM_ACTS = `${ACTS}(?!(?:${FOLDER}(?:${["gh", ...Object.keys(READING)].join("|")})${ENDING}|${SCRIPTED}|${SHELL})$)`;

/** Programs that act in a way that is known: those that always do, and of those with subcommands the ones that do not just read. */
const KNOWN = [
  ...[...Object.keys(READING), "gh"].map((program) => {
    const acting = ACTING[program];
    return `(?:${program})${ENDING}${acting === undefined ? "" : ` ${selection(program)}(?:${acting})`}`;
  }),
  `(?:${ACTORS})${ENDING}`,
  `(?:${ENDERS})${ENDING}(?=[^;&|\\n]*\\uFFFC)`,
];

/** A command line with such a program in it, or one that writes to a file. */
const LINE_KNOWN = `(?:^|[;&|]|\\$\\()\\s*(?:(?:nohup|time|exec) )?(?!${FOLDER}(?:${subcommand}))${FOLDER}(?:${KNOWN.join("|")})(?![\\w.-])|>\\s*(?!/dev/null|&)\\S`;

const PUBLISHES =
  "(?:^|[;&|]\\s*)(?:git (?:-C \\S+ )?push\\b|(?:npm|pnpm|yarn|bun|cargo) publish\\b|docker push\\b|gh (?:pr|issue|release) (?:create|merge|comment|edit|close)\\b)";
const DEPLOYS =
  "(?:^|[;&|]\\s*)(?:(?:kubectl|oc) (?:apply|create|delete|replace|patch|scale|rollout|drain|cordon|edit|set)\\b|helm (?:install|upgrade|uninstall|rollback)\\b|" +
  "(?:terraform|pulumi|cdk|cdktf|sls|serverless) (?:apply|destroy|up|deploy|remove|import)\\b|(?:npx )?(?:vercel|netlify|wrangler|flyctl|fly|firebase) (?:deploy|publish)\\b|" +
  "(?:npx )?vercel --prod\\b|gcloud .*deploy|docker (?:stack|service|swarm)\\b)";

/** Effects of a call that is given a whole command line, at `line` below the call, for this machine or another one. */
export function lineEffects(at: string, line = "arg 0", kind: EffectKind = "run-command"): EffectRow[] {
  const option = `${at} > ${line}`;
  return [
    {
      at: `${at} > call`,
      kind,
      when: { option, matches: ACTS, whole: true },
      sureFor: { option, matches: LINE_KNOWN, whole: true },
    },
    { at: `${at} > call`, kind: "publish", when: { option, matches: PUBLISHES, whole: true, known: true } },
    { at: `${at} > call`, kind: "deploy", when: { option, matches: DEPLOYS, whole: true, known: true } },
  ];
}

/** Where a call that starts a program has its name and its arguments. */
interface Program {
  readonly name?: string;
  /** The list of arguments. */
  readonly list?: string;
  readonly form?: "call" | "new";
  /** The index of the first argument in the list: 1 where the name is an element of it. */
  readonly first?: number;
}

/** When a call runs a command, and when that is sure. */
type Case = readonly [when: readonly EffectCondition[], sureFor?: EffectCondition | undefined];

const isWord = (option: string, words: string): EffectCondition => ({ option, matches: `^(?:${words})$`, known: true });
const isNot = (option: string, words: string): EffectCondition => ({ option, matches: `^(?:${words})$`, not: true });

/** Effects of a call that starts a program by its name, with a list of arguments. */
export function programEffects(at: string, { name = "arg 0", list = "arg 1", form = "call", first = 0 }: Program = {}): EffectRow[] {
  const program = `${at} > ${name}`;
  const word = (index: number): string => `${at} > ${list} > ${String(first + index)}`;
  const isProgram = (names: string): EffectCondition => ({ ...isWord(program, `${FOLDER}(?:${names})${ENDING}`), whole: true });
  const gitReads = READING["git"] ?? "";
  // Never to be read off the program, so it wants a language model that chooses some argument.
  const isChosen: EffectCondition = { option: `${at} > ${list} > each`, matches: "(?!)" };
  const acts: readonly EffectCondition[] = [
    { option: program, matches: PROGRAM_ACTS, whole: true, standsFor: true },
    isNot(word(0), VERSION),
  ];
  const shellActs: readonly EffectCondition[] = [isWord(program, SHELL), { ...isNot(word(1), READING_LINE), whole: true }];
  const cases: readonly Case[] = [
    [acts, isProgram(ACTORS)],
    [acts, isChosen],
    ...Object.keys(READING)
      .filter((names) => names !== "git")
      .flatMap((names) => casesOf(names, word).map(([when, sureFor]): Case => [[isProgram(names), ...when], sureFor])),
    [[isProgram("git"), isNot(word(0), `${gitReads}|${LISTING.words}|-C|-c|--no-pager|${VERSION}`)]],
    [[isProgram("git"), isWord(word(0), LISTING.words), { option: word(1), matches: `^(?!(?:${LISTING.then})$)` }]],
    [[isProgram("git"), isWord(word(0), "-C|-c"), isNot(word(2), gitReads)]],
    [[isProgram("git"), isWord(word(0), "--no-pager"), isNot(word(1), gitReads)]],
    [[isProgram("gh"), isNot(word(1), "view|list|status|diff|checks")]],
    ...CHANGING_WHAT_IS_NAMED.flatMap((names) => casesOf(names, word).map(([when]): Case => [[isProgram(names), ...when], isChosen])),
    ...containerCases(`${at} > ${list} > each`, word).map(([when, sureFor]): Case => [
      [isProgram(CONTAINING.programs), ...when],
      sureFor ?? isChosen,
    ]),
    ...Object.entries(READING_SCRIPTS).flatMap(([names, { option, script }]) =>
      [
        [isNot(word(0), option)],
        [isWord(word(0), option), { ...isNot(word(1), script), whole: true as const }],
        // More than one script, or words for it.
        [isWord(word(0), option), { option: word(2), matches: "" }],
      ].map((when): Case => [[isProgram(names), ...when], isChosen]),
    ),
    [shellActs, { option: word(1), matches: LINE_KNOWN, whole: true }],
    [shellActs, isChosen],
  ];
  return [
    ...cases.map(([when, sureFor]): EffectRow => ({
      at: `${at} > ${form}`,
      kind: "run-command",
      when,
      ...(sureFor === undefined ? {} : { sureFor }),
    })),
    { at: `${at} > ${form}`, kind: "publish", when: [isProgram("git"), isWord(word(0), "push")] },
    { at: `${at} > ${form}`, kind: "publish", when: [isProgram("npm|pnpm|yarn|bun|cargo"), isWord(word(0), "publish")] },
    { at: `${at} > ${form}`, kind: "publish", when: [isProgram("gh"), isWord(word(1), "create|merge|comment|edit|close")] },
    {
      at: `${at} > ${form}`,
      kind: "deploy",
      when: [isProgram("kubectl|oc"), isWord(word(0), "apply|create|delete|replace|patch|scale|rollout|drain")],
    },
    {
      at: `${at} > ${form}`,
      kind: "deploy",
      when: [
        isProgram("terraform|pulumi|cdk|helm|vercel|netlify|wrangler"),
        isWord(word(0), "apply|destroy|up|deploy|install|upgrade|uninstall"),
      ],
    },
  ];
}

/** What is written to a program that was started to be told what to do: a shell or an interpreter that was given neither a script nor code. */
export function sessionEffect(method: string): EffectRow {
  const ofMaker = true;
  return {
    at: `${method} > call`,
    kind: "run-command",
    when: [
      { ...isWord("spawn > call > arg 0", `${FOLDER}(?:${SESSIONS})${ENDING}`), whole: true, ofMaker },
      { ...isNot("spawn > call > arg 1 > 0", "-\\w*[ce]|[^-].*"), ofMaker },
    ],
    sureFor: { option: `${method} > arg 0`, matches: "(?!)" },
  };
}

/** Of what begins a container: unless it is thrown away, or where it is let out of its walls. Of what enters one: where it is said which. */
function containerCases(each: string, word: (index: number) => string): readonly Case[] {
  const begins = isWord(word(0), CONTAINING.word);
  const enters = isWord(word(0), ENTERING);
  return [
    [[begins, { option: each, is: CONTAINING.option, not: true, known: true }]],
    [[begins, { option: each, matches: `^(?:${CONTAINING.letOut})`, known: true }]],
    [[enters], { option: word(1), matches: "(?!)" }],
    [[enters, isWord(word(1), "-.*")], { option: word(2), matches: "(?!)" }],
  ];
}

/** Of a program with subcommands, which may be two words; or may stand behind an option that says where, and of two words nothing is then known. */
function casesOf(program: string, word: (index: number) => string): readonly Case[] {
  const special = program === CONTAINING.programs ? `|${CONTAINING.word}|${ENTERING}` : "";
  const reading = grouped(`${READING[program] ?? ""}${special}`);
  const acting = program in ACTING ? grouped(ACTING[program] ?? "") : undefined;
  const selecting = SELECTING[program];
  const pairs = [...reading].filter(([, seconds]) => seconds.length > 0);
  const single = [...reading].filter(([, seconds]) => seconds.length === 0).map(([first]) => first);
  const isActing = (at: number, words: readonly string[]): EffectCondition | undefined => acting && isWord(word(at), only(words));
  const firsts = [...(acting?.keys() ?? [])];
  return [
    [[isNot(word(0), [...reading.keys(), VERSION, ...(selecting === undefined ? [] : [selecting])].join("|"))], isActing(0, firsts)],
    ...pairs.map(([first, seconds]): Case => [
      [isWord(word(0), first), isNot(word(1), seconds.join("|"))],
      isActing(1, acting?.get(first) ?? []),
    ]),
    ...(selecting === undefined
      ? []
      : [
          [
            [isWord(word(0), selecting), isNot(word(2), [...single, VERSION].join("|"))],
            isActing(
              2,
              firsts.filter((each) => !reading.has(each)),
            ),
          ] as const,
        ]),
  ];
}

/** Subcommands by their first words, with the second ones that they may have. */
function grouped(words: string): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, readonly string[]>();
  for (const subcommand of words.split("|")) {
    const [first = "", ...seconds] = subcommand.split(" ");
    groups.set(first, [...(groups.get(first) ?? []), ...seconds]);
  }
  return groups;
}

/** One of these words, be there none. */
function only(words: readonly string[]): string {
  return words.length === 0 ? "(?!)" : words.join("|");
}
