import picomatch from "picomatch";

/** Whether a path, with forward slashes, is one that a glob (or one of several) means. Names that begin with a dot count like others. */
export function compileGlob(glob: string | readonly string[]): (path: string) => boolean {
  return picomatch(typeof glob === "string" ? glob : [...glob], { dot: true });
}
