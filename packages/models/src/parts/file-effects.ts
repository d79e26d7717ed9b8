import type { ControlRow, EffectCondition, EffectRow } from "@sluice/core";
import { effectsAt, overwritingAt } from "./effects.ts";

/** How `open` is told that it may write over what is there (`r+`, `w`), or only adds: `a`, or with `x` what is not there yet. */
const OVERWRITES = "^(?:r\\+|rs\\+|sr\\+|w\\+?$)";
const ADDS = "^(?:as?|sa|wx|xw|ax|xa)\\+?$";

/** Modes that leave a file to its owner, or let it be run: nobody else gets a right to it. */
const OWN_MODES = [0o400, 0o600, 0o700, 0o500, 0o644, 0o755];

/** Writing through one call: over what is there, unless the flag at one of these options says otherwise. */
export function writingEffects(at: string, ...flags: readonly string[]): EffectRow[] {
  const options = flags.map((flag) => `${at} > ${flag}`);
  return [
    ...overwritingAt("arg 0", at).map((row) => ({
      ...row,
      when: options.map((option): EffectCondition => ({ option, matches: ADDS, not: true })),
    })),
    ...options.map((option): EffectRow => ({ at: `${at} > call`, kind: "add-file", when: { option, matches: ADDS, known: true } })),
  ];
}

/** The effects of `fs`'s functions below `prefix`; `ending` is `Sync` or nothing. */
export function fileEffects(prefix: string, ending = ""): EffectRow[] {
  const named = (...names: readonly string[]): string =>
    `${prefix}${names.length > 1 ? `{${names.map((name) => name + ending).join(",")}}` : (names[0] ?? "") + ending}`;
  return [
    ...writingEffects(named("writeFile"), "arg 2 > flag"),
    ...overwritingAt("arg 0", named("open")).map((row) => ({
      ...row,
      when: { option: `${named("open")} > arg 1`, matches: OVERWRITES, known: true } as const,
    })),
    { at: `${named("open")} > call`, kind: "add-file", when: { option: `${named("open")} > arg 1`, matches: ADDS, known: true } },
    ...effectsAt("write-file", `${named("truncate", "rename")} > call`),
    ...overwritingAt("arg 1", named("copyFile", "cp")),
    ...effectsAt("add-file", `${named("appendFile", "link", "symlink")} > call`),
    ...effectsAt("add-folder", `${named("mkdir", "mkdtemp")} > call`),
    ...effectsAt("delete-file", `${named("rm", "unlink")} > call`),
    // Else it fails at a folder in which there is anything.
    { at: `${named("rmdir")} > call`, kind: "delete-file", when: { option: `${named("rmdir")} > arg 1 > recursive`, is: true } },
    ...permissionEffects(named("chmod")),
    ...effectsAt("change-permissions", `${named("chown", "lchown")} > call`),
  ];
}

/** Who adds to a file of the program's own keeps a record. */
export function fileRecords(prefix: string, ending = ""): ControlRow[] {
  return [{ at: `${prefix}appendFile${ending} > call`, control: "log", ofOwn: true }];
}

function permissionEffects(at: string): EffectRow[] {
  const option = `${at} > arg 1`;
  return [{ at: `${at} > call`, kind: "change-permissions", when: OWN_MODES.map((is): EffectCondition => ({ option, is, not: true })) }];
}
