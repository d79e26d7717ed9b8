import { defineRule, groupBy, lessSure, type Dependency, type Inventory, type Report } from "@sluice/core";
import { ADVISORIES, KNOWN_UNTIL, type Advisory } from "./advisories.ts";
import { isBefore } from "./is-before.ts";
import { CONFIDENCE_OF, describeDoubt, useOf } from "./use.ts";

export default defineRule({
  id: "no-vulnerable-sdk",
  title: "A dependency has a published vulnerability",
  severity: "high",
  confidence: "high",
  cwe: [1395],
  owasp: ["LLM04", "ASI04"],
  preset: "recommended",
  since: "0.1.0",

  check: findVulnerable,

  message: "{{package}} {{version}} has a published vulnerability ({{ids}}), which lets {{harm}}; {{fix}}{{doubt}}.",

  docs: {
    why: "Agents, tool servers and their SDKs are young, and what is published about them is tried out within days.",
    fix: "Update the dependency, and the lock file with it; where no version is mended, replace it.",
    misses: `Advisories that were published after ${KNOWN_UNTIL}: the list comes with Sluice, so that it works without a network. Packages outside the AI ecosystem, and what dependencies depend on: \`npm audit\` knows those. Where an advisory concerns some names of a package, a finding is sure only where a file imports one of them, or all of their module: what other parts of the package or other packages do with it is not seen, and neither is whether the program uses the name in the way that the advisory speaks of. Where nothing locks a version and a range allows several, a new installation may be mended: that is in the strict preset. ESLint does not lint package.json, so that only the command reports this.`,
  },
});

/** One finding for each line of a `package.json` and use of the package, with every advisory that speaks of what is used so. */
function* findVulnerable({ dependencies }: Inventory): Generator<Report> {
  for (const dependency of dependencies) {
    const { name, version } = dependency;
    const found = ADVISORIES.filter((advisory) => isAffected(dependency, advisory));
    for (const [use, advisories] of groupBy(found, (advisory) => useOf(dependency, advisory)))
      yield {
        location: dependency.location,
        confidence: mayBeMended(dependency) ? lessSure(CONFIDENCE_OF[use]) : CONFIDENCE_OF[use],
        values: {
          package: `\`${name}\``,
          version: describeVersion(dependency),
          ids: advisories.map(({ id }) => id).join(", "),
          harm: advisories.map(({ lets }) => lets).join(", and "),
          fix: describeFix(version ?? "", advisories),
          doubt: describeDoubt(use, advisories, dependency),
        },
        identity: [name, ...advisories.map(({ id }) => id)],
      };
  }
}

/** Whether a new installation may take another version than the lowest: nothing locks one, and the range allows more than one. */
function mayBeMended({ isLocked, range }: Dependency): boolean {
  return !isLocked && !/^(?:npm:.+@)?[v=\s]*\d+\.\d+\.\d+[\w.+-]*$/u.test(range);
}

function describeVersion({ version = "", isLocked, range }: Dependency): string {
  return `${version} (${isLocked ? "locked" : `the lowest that ${range} allows`})`;
}

function isAffected(dependency: Dependency, advisory: Advisory): boolean {
  const { name, version } = dependency;
  return name === advisory.package && version !== undefined && rangeOf(version, advisory) !== undefined;
}

/** The range of an advisory that a version lies in. */
function rangeOf(version: string, { affected }: Advisory): Advisory["affected"][number] | undefined {
  return affected.find(
    ({ from, before }) => (from === undefined || !isBefore(version, from)) && (before === undefined || isBefore(version, before)),
  );
}

/** The first version without any of the vulnerabilities. */
function describeFix(version: string, found: readonly Advisory[]): string {
  const mended = found.map((advisory) => rangeOf(version, advisory)?.before);
  const last = mended.reduce((highest, each) => (each === undefined || highest === undefined || isBefore(highest, each) ? each : highest));
  return mended.includes(undefined) || last === undefined ? "no version mends it" : `${last} mends it`;
}
