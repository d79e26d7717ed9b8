// Programs by what they do, from their manuals: those that only look, and those that certainly change something.

/** Programs that only read, whatever they are told. */
export const READERS =
  "cd|echo|ls|dir|cat|head|tail|wc|grep|egrep|fgrep|rg|ag|fd|tree|stat|file|du|df|ps|top|uname|whoami|id|date|uptime|hostname|pwd|which|where|type|env|" +
  "printenv|locale|nproc|free|lscpu|lsblk|lsof|lspci|lsusb|netstat|ss|ping|nslookup|dig|host|whois|arch|sw_vers|basename|dirname|realpath|readlink|cut|sort|" +
  "uniq|tr|nl|diff|cmp|md5sum|sha1sum|sha256sum|shasum|jq|column|true|test|ffprobe|mediainfo|pdftotext|pdfinfo|exiftool|nvidia-smi|tasklist|pgrep|getconf|" +
  "apt-cache|mdls|mdfind|system_profiler|ioreg|vm_stat|cloc|tokei|scc|hexdump|xxd|strings|otool|ldd|sysctl -n|" +
  "command -v|find(?!.*\\s-(?:delete|exec|execdir|ok|okdir|fprint|fls))|sed(?! -i| --in-place)(?: -n)";

/** The subcommands by which other programs only read, some of which are two words. */
export const READING: Readonly<Record<string, string>> = {
  git:
    "status|log|diff|show|rev-parse|rev-list|ls-files|ls-tree|ls-remote|blame|describe|cat-file|grep|shortlog|merge-base|for-each-ref|show-ref|" +
    "symbolic-ref|name-rev|diff-tree|diff-index|check-ignore|count-objects|var|reflog|whatchanged|cherry",
  "npm|pnpm|yarn|bun":
    "ls|list|view|info|show|outdated|why|explain|root|prefix|bin|search|ping|whoami|config get|audit --json|audit --production|audit --omit|audit --audit-level|audit signatures",
  "docker|podman":
    "ps|images|inspect|logs|version|info|stats|top|port|history|search|events|diff|wait|container ls|container list|container inspect|container logs|" +
    "container stats|container top|image ls|image list|image inspect|image history|volume ls|volume list|volume inspect|network ls|network list|" +
    "network inspect|context ls|context inspect|context show|system df|system info|service ls|service inspect|service logs|service ps|stack ls|stack ps|" +
    "stack services|compose ps|compose logs|compose config|compose ls|compose images|compose top|compose version|manifest inspect|buildx ls|buildx inspect",
  "docker-compose": "ps|logs|config|ls|images|top|version|port|events",
  vercel: "inspect|ls|list|logs|whoami|teams ls|domains ls|domains inspect|env ls|alias ls|certs ls",
  "fly|flyctl":
    "status|logs|releases|info|doctor|platform|version|history|orgs list|orgs show|apps list|apps releases|machines list|machines status|machine list|" +
    "machine status|image show|secrets list|volumes list|volumes show|volume list|ips list|certs list|certs show|certs check|config show|config validate|" +
    "scale show|checks list|regions list|services list|auth whoami|postgres list|redis list|redis status",
  heroku: "status|logs|ps|releases|apps|apps:info|config|config:get|addons|domains|pg:info|pipelines|regions|auth:whoami|releases:info",
  wrangler:
    "whoami|tail|deployments list|deployments status|versions list|versions view|kv:namespace list|d1 list|d1 info|r2 bucket list|queues list",
  netlify: "status|logs|sites:list|env:list|env:get|functions:list",
  pulumi: "preview|whoami|about|version|config get|stack ls|stack output|stack history",
  "kubectl|oc": "get|describe|logs|top|explain|version|api-resources|api-versions|cluster-info|diff",
  helm: "list|ls|status|get|history|show|search|version|template|lint",
  terraform: "plan|validate|show|output|version|providers|graph",
  "pip|pip3": "list|show|freeze|check",
  gem: "list|search|info|query|specification",
  cargo: "metadata|tree|search|info|locate-project|pkgid|check",
  go: "doc|list|version|env|vet",
  swift: "package describe|package show-dependencies|package dump-package",
  dotnet: "list",
  brew: "list|info|search|outdated|deps|uses|leaves",
  "apt|apt-get": "list|show|search|policy",
  dpkg: "-l|-s|-L|-S|--list|--status|--listfiles|--search",
  systemctl: "status|is-active|is-enabled|list-units|show",
  launchctl: "list|print",
  defaults: "read|read-type|domains|find",
  op:
    "read|whoami|account list|account get|item list|item get|item template list|item template get|vault list|vault get|document list|document get|" +
    "user list|user get|group list|group get",
  glab: "mr list|mr view|mr diff|issue list|issue view|ci list|ci view|ci status|ci trace|release list|release view|repo view|repo search|search",
  reg: "query",
  "xdg-mime": "query",
  "xdg-settings": "get",
  tmux: "ls|list-sessions|list-windows|list-panes|has-session|capture-pane|display-message",
  // Apple's tools for simulators and devices, Facebook's `idb`, and Android's debug bridge.
  xcrun: "simctl list|simctl listapps|simctl appinfo|simctl getenv|simctl get_app_container|devicectl list|--find|--show-sdk-path",
  xcodebuild: "-list|-showsdks|-showBuildSettings|-version",
  idb: "list-targets|list-apps|describe|log|screenshot|ui describe-all|ui describe-point",
  adb: "devices|version|get-state|get-serialno|logcat|shell getprop|shell dumpsys|shell ls|shell cat|shell ps|shell df|exec-out screencap|exec-out cat",
};

/** The subcommands that certainly change something, of those of these programs where most others do nothing that anybody minds; of all others the rest does. */
export const ACTING: Readonly<Record<string, string>> = {
  // To stop a container of one's own is to tidy up.
  "docker|podman":
    "push|login|swarm|secret|config|rmi|update|tag|commit|load|import|container rm|container prune|image rm|image prune|image push|image tag|image load|" +
    "image import|volume create|volume rm|volume prune|network create|network rm|network prune|network connect|network disconnect|system prune|" +
    "service create|service rm|service update|service scale|stack deploy|stack rm|compose up|compose down|compose rm",
  "docker-compose": "up|down|rm|push",
  cargo: "publish|yank|owner|install|uninstall",
  go: "install|get|run|generate|clean",
  swift: "run|package reset|package clean",
  dotnet: "run|publish|nuget",
  xcrun: "simctl delete|simctl erase|simctl uninstall|simctl keychain|simctl privacy|devicectl device|altool",
  xcodebuild: "install|-exportArchive",
  idb: "install|uninstall|clear-keychain|approve|contacts|file|xctest",
  adb: "install|uninstall|push|reboot|sideload|root|remount|shell rm|shell mv|shell pm|shell settings|shell content|shell su",
  defaults: "write|delete|import|rename",
  reg: "add|delete|import|restore|load",
};

/**
 * What begins a container that is thrown away afterwards, and the options by which it is let out of its walls. Without those, what runs in it does
 * nothing to this machine.
 */
export const CONTAINING = {
  programs: "docker|podman",
  word: "run",
  option: "--rm",
  letOut: "-v|--volume|--mount|--privileged|--cap-add|--device|--pid|--ipc|--net(?:work)?(?:=| )host",
};

/** What runs a command in a container that is named by the next word: it is somebody else's where a language model says which. */
export const ENTERING = "exec";

/** Programs of these that certainly change something with an argument that a language model chooses. */
export const CHANGING_WHAT_IS_NAMED: readonly string[] = ["docker|podman"];

/** Options with which such programs are told where to look, before what to do there; each takes a value. */
export const SELECTING: Readonly<Record<string, string>> = { "kubectl|oc": "-n|--namespace|--context", adb: "-s|-t" };

/** Clients of a service or a device that need the environment of who starts them to know who that is, and run nobody else's code. */
export const CLIENTS: readonly string[] = [
  ..."kubectl oc helm git gh glab docker podman aws gcloud az gsutil ssh scp rsync curl wget".split(" "),
  ..."xcrun xcodebuild xcode-select idb adb sips plutil open xdg-open pkill kill rg grep find ls which where".split(" "),
];

/** Programs that end others: which, a program knows of those that it began itself. */
export const ENDERS = "kill|pkill|killall|taskkill";

/** Programs that change something, whatever they are told, besides those of which only some subcommands read. */
export const ACTORS =
  "rm|rmdir|unlink|shred|mv|dd|truncate|chmod|chown|chgrp|chattr|setfacl|shutdown|reboot|halt|poweroff|mount|umount|" +
  "mkfs(?:\\.\\w+)?|fdisk|parted|sudo|doas|su|runas|useradd|userdel|usermod|passwd|crontab|schtasks|sc|netsh|iptables|ufw|ssh|scp|sftp|rsync|del|erase|rd|" +
  "sendmail|mail|twurl|lpr|firebase|cdk|cdktf|serverless|sls|gh|glab|ansible-playbook|eval|source";

/** Commands of AppleScript that do something, and what stands before others. */
const ACTING_WORDS =
  "do|tell|run|launch|activate|open|close|quit|print|save|delete|duplicate|make|move|copy|write|eof|load|store|mount|volume|say|beep|display|choose|click|" +
  "key|keystroke|perform|restart|shut|sleep|log|eject|empty|application(?! of)";

/** A line of AppleScript that gives a value a name, or gives it back; what is not known stands in it between quotes. */
const READING_LINE = `(?:set \\w+ to |return |get )(?:[^"\\n\\r\\uFFFC]|"(?:[^"\\\\\\uFFFC]|\\\\.|\\uFFFC\\uFFFB)*")+`;

/**
 * The option behind which a program takes a script, and what one looks like that only reads: in the language of osascript(1) values that are given names
 * and given back, without a command that does anything, nor an application that is told something (AppleScript Language Guide, "Commands Reference").
 */
export const READING_SCRIPTS: Readonly<Record<string, { readonly option: string; readonly script: string }>> = {
  osascript: { option: "-e", script: `(?![^]*\\b(?:${ACTING_WORDS})\\b)\\s*${READING_LINE}(?:[\\n\\r]\\s*${READING_LINE})*\\s*` },
};

/** Programs that run the commands that they are given. */
export const SHELLS = "sh|bash|zsh|dash|ksh|fish|cmd|powershell|pwsh";

/** Shells and interpreters that wait for commands or code where they are given none: by their manuals, under "invocation". */
export const SESSIONS = `${SHELLS}|osascript|python[\\d.]*|node|deno|bun|ruby|perl|php|lua|Rscript|R|ssh|wsl`;
