import type { InterpreterRow } from "@sluice/core";

// Programs that take some of their words for commands or for code, as their manuals say (POSIX.1-2017, chapter 4, where it describes them).

/**
 * Programs that start another one with the words that follow, and their options that take the next word as a value: sudo(8), doas(1), env(1), nice(1),
 * ionice(1), xargs(1), stdbuf(1), time(1), strace(1), setsid(1), systemd-run(1), npx(1).
 */
const STARTERS: Readonly<Record<string, string>> = {
  "sudo|doas|pkexec|gosu": "-[ugCDhpRrTtU]|--(?:user|group|host|prompt|chdir|chroot|role|type|other-user|close-from)",
  env: "-[uC]|--(?:unset|chdir)",
  "nice|ionice|chrt": "-[ncp]|--(?:adjustment|class|classdata)",
  xargs: "-[aEILnPsd]|--(?:arg-file|delimiter|max-lines|max-args|max-procs|max-chars)",
  "nohup|setsid|stdbuf|time|command|exec|strace|ltrace|caffeinate|unbuffer|busybox|entr": "-[aioefEpstuw]|--(?:input|output|error|format)",
  "unshare|nsenter|systemd-run|firejail": "-[tSGpEu]|--(?:target|setuid|setgid|property|setenv|unit|uid|gid)",
  "npx|bunx|(?:npm|pnpm|yarn) (?:exec|x|dlx)": "-[pw]|--(?:package|workspace)",
};

/** Those of them that put nothing else into a text between quotes, by the quotes: neither variables nor what a command prints. */
const QUOTES: Readonly<Record<string, string>> = {
  "node|tsx|ts-node|bun|nodejs": `'"`,
  "python[\\d.]*|pypy[\\d.]*": `'"`,
  osascript: '"',
};

/** Interpreters of programming languages by the options after which code stands: their manuals, each under "options". */
const LANGUAGES: Readonly<Record<string, string>> = {
  "node|tsx|ts-node|bun|nodejs": "-(?:e|p|pe|r)|--(?:eval|print|require|import|loader|experimental-loader)",
  "python[\\d.]*|pypy[\\d.]*": "-\\w*c",
  "perl|ruby|jruby": "-\\w*[eE]|-[IMmr]|--require",
  php: "-[rRBE]|--(?:run|process-begin|process-code|process-end)",
  "lua(?:jit)?|Rscript|R|groovy|scala|swift|elixir|erl|julia|ghc|sbcl|clojure|clj":
    "-[eEL]|--(?:eval|print|expression|rpc-eval|load)|-eval|-l",
  osascript: "-e",
  "expect|jshell|tclsh": "-[ce]",
  "mongo(?:sh)?|duckdb|sqlite3|psql|mysql|mariadb": "-(?:c|e|s|cmd)|--(?:eval|command|execute|set|init-command)",
  "(?:n|g)?vim?|ex|ed|emacs(?:client)?|gdb|lldb": "\\+|-(?:c|S|f|e|o|O|ex|iex|eval)|--(?:cmd|eval|funcall|execute|one-line)",
};

/** Options of docker-run(1) and docker-exec(1) that take the word after them. */
const VALUED_BY_CONTAINERS =
  "env|env-file|user|workdir|name|network|net|mount|volume|publish|platform|label|index|memory|memory-swap|cpus|cpu-shares|pids-limit|hostname|ulimit|" +
  "security-opt|cap-drop|cap-add|tmpfs|shm-size|add-host|dns|entrypoint|restart|runtime|stop-timeout|pull|cidfile|log-driver|storage-opt|volumes-from";

const OF_CONTAINERS = {
  operands: "program",
  skips: 1,
  valued: `-[eupvwlhmc]|--(?:${VALUED_BY_CONTAINERS})`,
  options: "--entrypoint",
} as const;

/** Without a kernel's walls, with another's namespaces, or with a folder inside that decides what this machine does. */
const LET_OUT =
  "(?:^| )(?:--privileged(?!=false)|--cap-add|--device|--(?:pid|ipc|uts|userns|net|network)[= ]host(?: |$)|" +
  "(?:-v|--volume)[= ]?/(?:(?:var/)?run/docker\\.sock|(?:etc|root|home|usr|bin|sbin|lib|boot|dev|proc|sys|var|run)?:)|" +
  "--mount[= ](?:\\S*,)?(?:source|src)=/(?:(?:var/)?run/docker\\.sock|(?:etc|root|home|usr|var)?(?:,| |$)))";

export const INTERPRETERS: readonly InterpreterRow[] = [
  // POSIX `sh`, and `-c` of bash(1), zsh(1), fish(1); su(1), runuser(1), script(1), flock(1).
  { program: "(?:ba|da|a|z|k|mk|c|tc|fi|r)?sh|su|runuser|script|nu|xonsh|elvish", options: "-\\w*c|--(?:session-)?command", whole: true },
  // What these are told is put together and parsed once more: `eval` and `trap` of POSIX, watch(1), parallel(1), tmux(1), screen(1), socat(1).
  { program: "eval|trap|watch|parallel|tmux|screen|socat|iex|Invoke-Expression", operands: "all" },
  { program: "cmd", after: "/\\w*[ckCK]", operands: "all" },
  { program: "powershell|pwsh", operands: "all", options: "-(?:c|C|e|E|enc|Command|command|EncodedCommand)" },
  // The words after the host are put together for its shell: ssh(1), adb(1), and the like of those who host programs.
  { program: "ssh", operands: "all", skips: 1, valued: "-[BbcDEeFIiJLlmOopQRSWw]", options: "(?:-o ?)?(?:Proxy|Local|KnownHosts)Command" },
  { program: "adb(?: -\\w \\S+)? shell|wsl|heroku run", operands: "all", valued: "-[asdu]|--(?:app|distribution|user)" },
  { program: "(?:vagrant|(?:fly|flyctl) ssh|gcloud compute|az)(?: ssh| console| vm run-command)+", options: "-[cC]|--(?:command|scripts)" },
  { program: "scp|sftp|rsync", options: "-[eSD]|--(?:rsh|rsync-path)|(?:-o ?)?ProxyCommand" },
  ...Object.entries(STARTERS).map(([program, valued]): InterpreterRow => ({
    program,
    valued,
    operands: "program",
    options: "-c|-\\w*S|--(?:call|split-string)",
  })),
  {
    program: "timeout|chroot|taskset|flock",
    operands: "program",
    skips: 1,
    valued: "-[ksw]|--(?:kill-after|signal)",
    options: "-c|--command",
  },
  {
    program:
      "(?:docker|podman|nerdctl|lxc)(?: compose| container)? exec|(?:docker|podman|nerdctl) compose run|lxc run|docker-compose (?:exec|run)",
    ...OF_CONTAINERS,
  },
  // docker-run(1): what comes behind the image is nothing to this machine, but for what it is let out of or into.
  { program: "(?:docker|podman|nerdctl)(?: container)? run", ...OF_CONTAINERS, isolatedUnless: LET_OUT },
  { program: "(?:kubectl|oc)(?: -\\S+ \\S+)* (?:exec|run|debug)", operands: "program", after: "--" },
  // POSIX `find`; fd(1).
  { program: "find", operands: "program", after: "-exec(?:dir)?|-ok(?:dir)?" },
  { program: "fd|fdfind", operands: "program", after: "-[xX]|--exec(?:-batch)?" },
  // POSIX `awk` (`system`), and GNU sed, whose scripts may run commands by `e` (manual, section 3.8).
  {
    program: "[gmn]?awk",
    whole: true,
    operands: "first",
    valued: "-[FvfE]|--(?:field-separator|assign|file|exec)",
    options: "-e|--source",
  },
  { program: "g?sed", whole: true, operands: "first", valued: "-[fl]|--(?:file|line-length)", options: "-\\w*e|--expression" },
  // git(1) and git-config(1): an alias that begins with `!`, `core.sshCommand`, `core.pager`; git-rebase(1), git-clone(1), git-grep(1), git-filter-branch(1).
  {
    program: "git",
    options: "-c|--(?:exec|upload-pack|receive-pack|open-files-in-pager|(?:env|tree|index|parent|msg|commit|tag-name)-filter)",
  },
  { program: "git rebase", options: "-x" },
  { program: "git bisect run", operands: "program" },
  { program: "git submodule foreach", operands: "all" },
  // GNU tar (manual, sections 3.8, 6.2 and 9.5).
  {
    program: "(?:g|bsd)?tar",
    options:
      "-\\w*[IF]|--(?:use-compress-program|to-command|checkpoint-action(?:=exec)?|info-script|new-volume-script|rsh-command|rmt-command)",
  },
  // zip(1), sort(1), rg(1), make(1); man(1); ncat(1).
  { program: "zip|sort|rg|make", options: "-TT|--(?:unzip-command|compress-program|pre|hostname-bin|eval)" },
  { program: "man", options: "-P|--pager" },
  { program: "nc|ncat", options: "-[ec]|--(?:sh-|lua-)?exec" },
  { program: "xterm|gnome-terminal|konsole|alacritty|kitty|wezterm", options: "-[ex]|--command", operands: "program", after: "--" },
  ...Object.entries(LANGUAGES).map(([program, options]): InterpreterRow => {
    const quotes = QUOTES[program];
    return { program, options, whole: true, ...(quotes === undefined ? {} : { quotes }) };
  }),
  { program: "deno eval", operands: "first", whole: true },
  // sqlite3(1) and redis-cli(1): a command of the program itself may be an argument.
  { program: "sqlite3", operands: "all", skips: 1, valued: "-(?:cmd|separator|newline|nullvalue|init|vfs)" },
  { program: "redis-cli", operands: "first", after: "(?:eval|EVAL)(?:_RO)?" },
  // What these options mean to a program of which nothing is said: of those that are said to look for text, it is that.
  {
    program:
      "(?!(?:[ef]?grep|ag|head|tail|wc|cut|ls|cat|curl|wget|jq|tr|uniq|diff|cmp|stat|du|df|ps|ping|echo|printf|date|dig|git|tar|sort|rg)$)[^ ]+",
    options: "-(?:[ilx]*c|[npl]*e)|--?(?:eval|exec|execute|command)",
  },
];
