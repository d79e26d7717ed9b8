import type { Confidence, Dependency, ImportedPart } from "@sluice/core";
import type { Advisory, AffectedPart } from "./advisories.ts";
import { isBefore } from "./is-before.ts";

/** How a program uses what an advisory concerns; `perhaps`: what it needs besides is not known; `other`: only other parts of the package; `older`: a version that has other code there. */
export type Use = "used" | "perhaps" | "tested" | "other" | "older" | "none";

/** How sure it is that the advisory matters to a program with such a use. */
export const CONFIDENCE_OF: Readonly<Record<Use, Confidence>> = {
  used: "high",
  perhaps: "medium",
  tested: "medium",
  other: "low",
  older: "low",
  none: "low",
};

/** What of an advisory's package the files import that the dependency is installed for. A program is used by whoever installs it. */
export function useOf({ imported, version }: Dependency, advisory: Advisory): Use {
  const { parts, since, isProgram } = advisory;
  if (isProgram) return "used";
  const affected = parts ? partsAmong(imported, parts) : imported;
  if (affected.length > 0 && version !== undefined && since !== undefined && isBefore(version, since)) return "older";
  if (affected.some(({ isTest }) => !isTest)) return advisory.only === undefined ? "used" : "perhaps";
  if (affected.length > 0) return "tested";
  return imported.length > 0 ? "other" : "none";
}

function partsAmong(imported: readonly ImportedPart[], parts: readonly AffectedPart[]): readonly ImportedPart[] {
  return imported.filter((each) => parts.some((part) => isOf(each, part)));
}

/** What an advisory needs besides what files import, if anything. */
function needOf({ imported }: Dependency, { only, spares }: Advisory): string | undefined {
  const isSpared = spares && partsAmong(imported, spares.with).length > 0 && partsAmong(imported, spares.without).length === 0;
  return only ?? (isSpared ? spares.only : undefined);
}

/** A package may also be imported by the path of a file, whatever folder it is built into: `dist/esm/server/sse.js`. */
function isOf({ subpath, name }: ImportedPart, { module, names }: AffectedPart): boolean {
  const path = subpath.replace(/(?:(?:^|\/)index)?\.[cm]?js$/u, "");
  const isThere = path === module || (module !== "" && path.startsWith("dist/") && path.endsWith(`/${module}`));
  return isThere && (name === "*" || names.includes(name));
}

/** Why it is less sure, or matters less, to be put behind the message; empty where neither is so. */
export function describeDoubt(use: Use, advisories: readonly Advisory[], dependency: Dependency): string {
  switch (use) {
    case "used":
    case "perhaps": {
      const needs = advisories.flatMap((advisory) => needOf(dependency, advisory) ?? []);
      return needs.length === 0 ? "" : `; it matters only where ${needs.join(", or ")}`;
    }
    case "tested":
      return "; only tests import it";
    case "other":
      return `; no file imports what it concerns: ${namesOf(advisories)}`;
    case "older":
      return "; this version has other code where it was mended";
    case "none":
      return "; no file that was analysed imports it";
  }
}

function namesOf(advisories: readonly Advisory[]): string {
  const names = advisories.flatMap(({ parts = [] }) => parts.flatMap((part) => part.names));
  return [...new Set(names)].map((name) => `\`${name}\``).join(", ");
}
