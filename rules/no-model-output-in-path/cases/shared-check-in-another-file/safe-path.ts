import { realpathSync } from "node:fs";
import path from "node:path";

export class OutsideError extends Error {
  override name = "OutsideError";
}

export function safePath(root: string, requested: string): string {
  const full = path.resolve(root, requested);
  const real = realpathSync(full);
  if (real === root || real.startsWith(root + path.sep)) return real;
  throw new OutsideError(requested);
}
