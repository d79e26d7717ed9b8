import { isAbsolute, posix, relative, sep } from "node:path";

/** The folder of a path; the empty path for an entry of the root. */
export function parentOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash);
}

/** Whether a file is at a path, or in a folder there; the empty path is the root. */
export function isBelow(file: string, path: string): boolean {
  return path === "" || file === path || file.startsWith(`${path}/`);
}

/** Joins and normalises relative paths; what leaves the root starts with `..`. */
export function joinPath(folder: string, path: string): string {
  const joined = posix.join(folder, path);
  if (joined === "." || joined === "./") return "";
  return joined.endsWith("/") ? joined.slice(0, -1) : joined;
}

/** `folder` and the folders above it, up to the root. */
export function* foldersUp(folder: string): Generator<string> {
  for (let current = folder; ; current = parentOf(current)) {
    yield current;
    if (current === "") return;
  }
}

/** The path of `absolute` below `root`, with forward slashes; `undefined` when it lies outside. */
export function relativeInside(root: string, absolute: string): string | undefined {
  const path = relative(root, absolute);
  if (isAbsolute(path) || path === ".." || path.startsWith(`..${sep}`)) return undefined;
  return sep === "/" ? path : path.replaceAll(sep, "/");
}
