import { parse, satisfies as isWithin } from "semver";

/** Whether the version of a package lies in a semver range. A prerelease counts as the version that it leads to. */
export function satisfies(version: string, range: string): boolean {
  const parsed = parse(version);
  return parsed !== null && isWithin(`${parsed.major}.${parsed.minor}.${parsed.patch}`, range);
}
