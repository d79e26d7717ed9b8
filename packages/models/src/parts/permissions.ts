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
    when: { option: host, matches: "^(?:localhost|127\\.|0\\.0\\.0\\.0|\\[?::1|host\\.docker\\.)", not: true },
  };
}
