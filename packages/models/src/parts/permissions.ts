import type { SettingRow } from "@sluice/core";

const BROAD = "broad-credential";

/** Policies that AWS keeps for whoever may do everything, or may give himself the right to. */
const ADMINISTRATOR = "(?:AdministratorAccess|PowerUserAccess|IAMFullAccess)";

/** The name of a policy that AWS keeps. */
export function managedPolicyAt(at: string): SettingRow {
  return { at, kind: BROAD, matches: `^${ADMINISTRATOR}$`, label: "the rights of an administrator" };
}

/** The address of a policy that AWS keeps. */
export function policyAddressAt(at: string): readonly SettingRow[] {
  return [
    { at, kind: BROAD, matches: `^arn:aws[\\w-]*:iam::aws:policy/${ADMINISTRATOR}$`, label: "the rights of an administrator" },
    { at, kind: BROAD, reads: `(?:^|\\.)ManagedPolic(?:y|ies)\\.${ADMINISTRATOR}$`, label: "the rights of an administrator" },
  ];
}

/** A policy as AWS documents it (IAM JSON policy elements reference): statements that allow every action. */
export function policyDocumentAt(document: string): SettingRow {
  return {
    at: `${document} > Statement > each > Action`,
    after: `${document} > Statement > each > Effect`,
    ...{ kind: BROAD, matches: "^Allow (?:.* )?\\*(?::\\*)?(?: |$)", label: "every action" },
  };
}

/** Users that a database is made with, who may do everything in it. */
const SUPERUSERS = "(?:postgres|root|sa|admin|administrator|rdsadmin|cloudsqladmin|doadmin)";
/** Another machine than this one or a container beside it, as far as the text says. */
const REMOTE = "(?!localhost|127\\.|0\\.0\\.0\\.0)[^\\s/:@]+\\.[^\\s/:@]+";

/** The user with whom a program signs in to a database. */
export function databaseUserAt(user: string, host: string): SettingRow {
  return {
    ...{ at: user, after: host, kind: "broad-login", always: true },
    ...{ matches: `^(?:${REMOTE})? ${SUPERUSERS}$`, label: "every right in the database" },
  };
}

/** The address of a database with its user. */
export function databaseAddressAt(at: string): SettingRow {
  return {
    ...{ at, kind: "broad-login", always: true, label: "every right in the database" },
    matches: `^\\w+://${SUPERUSERS}:(?:[^@]*@${REMOTE}|$)`,
  };
}

/** The password with which a program signs in to a database, where that is another machine than this one. */
export function databasePasswordAt(password: string, host: string): SettingRow {
  return {
    ...{ at: password, kind: "held-password", label: "the password of a database" },
    when: { option: host, matches: "^(?:localhost|127\\.|0\\.0\\.0\\.0|\\[?::1|host\\.docker\\.)", not: true, standsFor: true },
  };
}

/** Scopes, in a list or in one text with spaces or commas between them, one of which is of these. */
function scopesAt(scopes: string, label: string): (at: string) => SettingRow {
  return (at) => ({ at, kind: "broad-login", matches: `(?:^|[\\s,])(?:${scopes})(?=$|[\\s,])`, label });
}

/** Scopes of Google that reach a whole account: all mail with the right to erase it, all files, the users of a domain. */
export const googleScopesAt = scopesAt(
  "https://(?:mail\\.google\\.com/|www\\.googleapis\\.com/auth/(?:drive|gmail\\.settings\\.sharing|admin\\.directory\\.(?:user|group|rolemanagement|customer)))",
  "all mail, all files or all users of an account",
);

/** Scopes of Slack for whoever runs a workspace. */
export const slackScopesAt = scopesAt("admin(?:\\.[\\w.]+:write)?", "the rights of a workspace's administrator");

/** Scopes of GitHub for whoever runs an organization, and to delete repositories. */
export const githubScopesAt = scopesAt(
  "admin:(?:org|enterprise|gpg_key|public_key|ssh_signing_key|org_hook|repo_hook)|delete_repo|site_admin",
  "the rights of an administrator, or to delete repositories",
);

/** The role that a binding of Kubernetes gives (RBAC, "User-facing roles"). */
export function clusterRoleAt(binding: string): SettingRow {
  return { at: `${binding} > roleRef > name`, kind: BROAD, is: ["cluster-admin"], label: "every right in the cluster" };
}

/** A role of Kubernetes that allows every verb on every resource. */
export function clusterRulesAt(role: string): SettingRow {
  return {
    ...{ at: `${role} > rules > each > verbs`, after: `${role} > rules > each > resources`, kind: BROAD },
    ...{ matches: "^\\*(?: \\*)+$", label: "every right on every resource" },
  };
}

const HOST = "the container all that its host can do";

/** A container that is let out of its own walls: by its mode, by all capabilities, by the socket of what runs it. */
export function containerOptionsAt(options: string): readonly SettingRow[] {
  return [
    { at: `${options} > HostConfig > Privileged`, kind: BROAD, is: [true], label: HOST },
    { at: `${options} > HostConfig > CapAdd > each`, kind: BROAD, is: ["ALL", "SYS_ADMIN", "CAP_SYS_ADMIN"], label: HOST },
    { at: `${options} > HostConfig > Binds > each`, kind: BROAD, matches: "^/(?:var/)?run/docker\\.sock:", label: HOST },
  ];
}

const RUN = "(?:\\S*[/\\\\])?(?:docker|podman)(?:\\.exe)? (?:container )?(?:run|create|exec) (?:\\S+ )*";
const LET_OUT =
  "(?:--privileged(?:=true)?|--cap-add[= ](?:ALL|SYS_ADMIN|CAP_SYS_ADMIN)|(?:-v|--volume)[= ]/(?:var/)?run/docker\\.sock:\\S+)(?: |$)";

/** A command line by which such a container is started; with `command`, the arguments that follow it. */
export function containerCommandAt(at: string, command?: string): SettingRow {
  return { at, ...(command === undefined ? {} : { after: command }), kind: BROAD, matches: `(?:^|[;&|] ?)${RUN}${LET_OUT}`, label: HOST };
}
