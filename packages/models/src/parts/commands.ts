import type { EffectCondition, EffectRow } from "@sluice/core";

// Commands that only look: what they print may be private, but nothing is changed by them.

/** Programs that only read, whatever they are told. */
const READERS =
  "cd|echo|ls|dir|cat|head|tail|wc|grep|egrep|fgrep|rg|ag|fd|tree|stat|file|du|df|ps|top|uname|whoami|id|date|uptime|hostname|pwd|which|where|type|env|" +
  "printenv|locale|nproc|free|lscpu|lsblk|lsof|netstat|ss|ping|nslookup|dig|host|whois|arch|sw_vers|basename|dirname|realpath|readlink|cut|sort|" +
  "uniq|tr|nl|diff|cmp|md5sum|sha1sum|sha256sum|shasum|jq|column|true|test|ffprobe|pdftotext|exiftool|nvidia-smi|tasklist|pgrep|getconf|sysctl -n|" +
  "command -v|find(?!.*\\s-(?:delete|exec|execdir|ok|okdir|fprint|fls))|sed(?! -i| --in-place)(?: -n)";

/** The subcommands by which other programs only read. */
const READING: Readonly<Record<string, string>> = {
  git:
    "status|log|diff|show|rev-parse|rev-list|ls-files|ls-tree|ls-remote|blame|describe|cat-file|grep|shortlog|merge-base|for-each-ref|show-ref|" +
    "symbolic-ref|name-rev|diff-tree|diff-index|check-ignore|count-objects|var|reflog|whatchanged|cherry",
  "npm|pnpm|yarn|bun": "ls|list|view|info|show|outdated|why|explain|root|prefix|bin|search|ping|whoami|config get",
  // What runs in a container does nothing to this machine.
  "docker|podman": "run|exec|create|start|wait|pull|build|cp|ps|images|inspect|logs|version|info|stats|top|port|history|search|events|diff",
  "kubectl|oc": "get|describe|logs|top|explain|version|api-resources|api-versions|cluster-info|diff",
  helm: "list|ls|status|get|history|show|search|version|template|lint",
  terraform: "plan|validate|show|output|version|providers|graph",
  "pip|pip3": "list|show|freeze|check",
  brew: "list|info|search|outdated",
  systemctl: "status|is-active|is-enabled|list-units|show",
  tmux: "ls|list-sessions|list-windows|list-panes|has-session|capture-pane|display-message",
};

/** Second words that only list: `git branch --list`. */
const LISTING = {
  words: "branch|remote|stash|config|tag|worktree|submodule|notes",
  then: "-a|-r|-v|-vv|-l|--all|--list|list|--show-current|--get|--get-all|--get-regexp|get|get-url|show|status|--format.*|--sort.*|--contains.*|--merged",
};

/** Where a cluster's client looks, before what it does. */
const NAMESPACE = "-n|--namespace|--context";

const VERSION = "--?v(?:ersion)?|--?h(?:elp)?|version|help";
const FOLDER = "(?:\\S*[\\\\/])?";
const ENDING = "(?:\\.exe|\\.cmd)?";
const SHELL = `${FOLDER}(?:sh|bash|zsh|dash|ksh|fish|cmd|powershell|pwsh)${ENDING}`;

const subcommands = Object.entries(READING).map(
  ([program, words]) => `(?:${program})${ENDING} (?:(?:${NAMESPACE})[= ]\\S+ )?(?:${words})\\b`,
);
const git = `git (?:--no-pager |-C \\S+ )?(?:(?:${READING["git"] ?? ""})\\b|(?:${LISTING.words}) (?:${LISTING.then})(?![\\w-])|(?:branch|remote|tag|worktree|submodule)(?=$|\\s*[|;&]))`;
const gh = "gh (?:pr|issue|repo|run|release|workflow) (?:view|list|status|diff|checks)\\b|gh (?:search|auth status)\\b";
const one = `${FOLDER}(?:(?:${READERS})${ENDING}(?![\\w.-])|${git}|${gh}|${subcommands.join("|")}|[\\w.\\uFFFC-]+ (?:${VERSION})(?= *(?:$|[|;&])))`;
const rest = "(?:[^;&|<>$\\x60\\n]|[12&]?>\\s*/dev/null|2>&1|\\$\\w)*";

/** A command line that only reads, what is not known of it being U+FFFC: programs that only read, one after the other. */
const READING_LINE = `\\s*${one}${rest}(?:(?:\\|\\|?|&&|;)\\s*${one}${rest})*`;

/** Whether a command line does something: a regular expression for its text. */
const ACTS = `^(?!${READING_LINE}$)`;

/** The same of a program's name, where its arguments stand apart. */
const PROGRAM_ACTS = `${ACTS}(?!(?:${FOLDER}(?:${["gh", ...Object.keys(READING)].join("|")})${ENDING}|${SHELL})$)`;

const PUBLISHES =
  "(?:^|[;&|]\\s*)(?:git (?:-C \\S+ )?push\\b|(?:npm|pnpm|yarn|bun|cargo) publish\\b|docker push\\b|gh (?:pr|issue|release) (?:create|merge|comment|edit|close)\\b)";
const DEPLOYS =
  "(?:^|[;&|]\\s*)(?:(?:kubectl|oc) (?:apply|create|delete|replace|patch|scale|rollout|drain|cordon|edit|set)\\b|helm (?:install|upgrade|uninstall|rollback)\\b|" +
  "(?:terraform|pulumi|cdk|cdktf|sls|serverless) (?:apply|destroy|up|deploy|remove|import)\\b|(?:npx )?(?:vercel|netlify|wrangler|flyctl|fly|firebase) (?:deploy|publish)\\b|" +
  "(?:npx )?vercel --prod\\b|gcloud .*deploy|docker (?:stack|service|swarm)\\b)";

/** Effects of a call that is given a whole command line, at `line` below the call. */
export function lineEffects(at: string, line = "arg 0"): EffectRow[] {
  const option = `${at} > ${line}`;
  return [
    { at: `${at} > call`, kind: "run-command", when: { option, matches: ACTS, whole: true } },
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

/** Effects of a call that starts a program by its name, with a list of arguments. */
export function programEffects(at: string, { name = "arg 0", list = "arg 1", form = "call", first = 0 }: Program = {}): EffectRow[] {
  const runs = (...when: readonly EffectCondition[]): EffectRow => ({ at: `${at} > ${form}`, kind: "run-command", when });
  const program = `${at} > ${name}`;
  const word = (index: number): string => `${at} > ${list} > ${String(first + index)}`;
  const isProgram = (names: string): EffectCondition => ({ option: program, matches: `^${FOLDER}(?:${names})${ENDING}$`, known: true });
  const isNot = (index: number, words: string): EffectCondition => ({ option: word(index), matches: `^(?:${words})$`, not: true });
  const isWord = (index: number, words: string): EffectCondition => ({ option: word(index), matches: `^(?:${words})$`, known: true });
  const gitReads = READING["git"] ?? "";
  return [
    runs({ option: program, matches: PROGRAM_ACTS }, isNot(0, VERSION)),
    ...Object.entries(READING)
      .filter(([names]) => names !== "git")
      .map(([names, words]) => runs(isProgram(names), isNot(0, `${words}|${NAMESPACE}|${VERSION}`))),
    runs(isProgram("git"), isNot(0, `${gitReads}|${LISTING.words}|-C|-c|--no-pager|${VERSION}`)),
    runs(isProgram("git"), isWord(0, LISTING.words), { option: word(1), matches: `^(?!(?:${LISTING.then})$)` }),
    runs(isProgram("git"), isWord(0, "-C|-c"), isNot(2, gitReads)),
    runs(isProgram("git"), isWord(0, "--no-pager"), isNot(1, gitReads)),
    runs(isProgram("kubectl|oc"), isWord(0, NAMESPACE), isNot(2, READING["kubectl|oc"] ?? "")),
    runs(isProgram("gh"), isNot(1, "view|list|status|diff|checks")),
    runs({ option: program, matches: `^${SHELL}$`, known: true }, isNot(1, READING_LINE)),
    { at: `${at} > ${form}`, kind: "publish", when: [isProgram("git"), isWord(0, "push")] },
    { at: `${at} > ${form}`, kind: "publish", when: [isProgram("npm|pnpm|yarn|bun|cargo"), isWord(0, "publish")] },
    { at: `${at} > ${form}`, kind: "publish", when: [isProgram("gh"), isWord(1, "create|merge|comment|edit|close")] },
    {
      at: `${at} > ${form}`,
      kind: "deploy",
      when: [isProgram("kubectl|oc"), isWord(0, "apply|create|delete|replace|patch|scale|rollout|drain")],
    },
    {
      at: `${at} > ${form}`,
      kind: "deploy",
      when: [
        isProgram("terraform|pulumi|cdk|helm|vercel|netlify|wrangler"),
        isWord(0, "apply|destroy|up|deploy|install|upgrade|uninstall"),
      ],
    },
  ];
}
