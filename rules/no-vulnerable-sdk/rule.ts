import { defineRule, type Dependency, type Inventory, type Report } from "@sluice/core";
import { ADVISORIES, KNOWN_UNTIL, type Advisory } from "./advisories.ts";
import { isBefore } from "./is-before.ts";

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

  message: "{{package}} {{version}} has a published vulnerability ({{ids}}), which lets {{harm}}; {{fix}}.",

  docs: {
    why: "Agents, tool servers and their SDKs are young, and what is published about them is tried out within days.",
    fix: "Update the dependency, and the lock file with it; where no version is mended, replace it.",
    misses: `Advisories that were published after ${KNOWN_UNTIL}: the list comes with Sluice, so that it works without a network. Packages outside the AI ecosystem, and what dependencies depend on: \`npm audit\` knows those. ESLint does not lint package.json, so that only the command reports this.`,
  },
});

/** One finding for each line of a `package.json`, with every advisory that speaks of it. */
function* findVulnerable({ dependencies }: Inventory): Generator<Report> {
  for (const dependency of dependencies) {
    const found = ADVISORIES.filter((advisory) => isAffected(dependency, advisory));
    const [first] = found;
    if (!first || dependency.version === undefined) continue;
    yield {
      location: dependency.location,
      values: {
        package: `\`${dependency.name}\``,
        version: `${dependency.version} (${dependency.isLocked ? "locked" : `the lowest that ${dependency.range} allows`})`,
        ids: found.map(({ id }) => id).join(", "),
        harm: found.map(({ lets }) => lets).join(", and "),
        fix: describeFix(dependency.version, found),
      },
      identity: [dependency.name, ...found.map(({ id }) => id)],
    };
  }
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
