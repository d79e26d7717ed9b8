/** Whether a version comes before another one without a prerelease, by the order of semantic versions: `5.0.0-beta.1` comes before `5.0.0`. */
export function isBefore(version: string, other: string): boolean {
  const [own, theirs] = [numbersOf(version), numbersOf(other)];
  for (const [index, number] of theirs.entries()) {
    const mine = own[index] ?? 0;
    if (mine !== number) return mine < number;
  }
  return /^\d+\.\d+\.\d+-/u.test(version);
}

function numbersOf(version: string): readonly number[] {
  return (/^\d+(?:\.\d+)*/u.exec(version)?.[0] ?? "0").split(".").map(Number);
}
