/** A part of a path that must stand there in one of these ways, none of which begins with another: there is never more than one to try. */
export type Atom = readonly string[];

/**
 * Tells whether a path is one of those that a pattern stands for: its pieces one behind the other, with anything between two of them. `ends` are what may
 * follow the last. It never goes back behind a piece that was found, so a pattern that hostile code writes takes no longer than any other.
 */
export function fitsPattern(path: string, pieces: readonly (readonly Atom[])[], ends: readonly string[]): boolean {
  const [first = [], ...others] = pieces;
  const last = others.pop();
  let at = endOf(path, first, 0);
  if (last === undefined) return at >= 0 && ends.includes(path.slice(at));
  for (const piece of others) at = endOfNext(path, piece, at);
  for (let start = at; at >= 0 && start <= path.length; start++) {
    const end = endOf(path, last, start);
    if (end >= 0 && ends.includes(path.slice(end))) return true;
  }
  return false;
}

/** Where the first of the places ends at which a piece stands, from one on; -1: nowhere. */
function endOfNext(path: string, piece: readonly Atom[], from: number): number {
  for (let start = from; from >= 0 && start <= path.length; start++) {
    const end = endOf(path, piece, start);
    if (end >= 0) return end;
  }
  return -1;
}

/** Where a piece ends that begins at a place; -1: it does not stand there. */
function endOf(path: string, piece: readonly Atom[], start: number): number {
  let at = start;
  for (const atom of piece) {
    const text = atom.find((way) => path.startsWith(way, at));
    if (text === undefined) return -1;
    at += text.length;
  }
  return at;
}
