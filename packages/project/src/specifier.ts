/** A bare specifier in its parts: `drizzle-orm/pg-core` is the package `drizzle-orm` and the subpath `pg-core`. */
export interface PackageSpecifier {
  readonly name: string;
  readonly subpath: string;
}

/** A specifier that says where a package comes from: `npm:pg@8.11.3`, the address of a CDN. */
export interface RemoteSpecifier extends PackageSpecifier {
  readonly version: string | undefined;
}

const REMOTE = /^(?:(?:npm|jsr):\/?|https:\/\/(?:esm\.sh|cdn\.skypack\.dev|unpkg\.com|cdn\.jsdelivr\.net\/npm)\/)(.+)$/u;

/** Whether the specifier is a path: `./x`, `..`, `/x`. */
export function isPath(specifier: string): boolean {
  return /^(?:\.{0,2}\/|\.{1,2}$)/u.test(specifier);
}

/** Whether the specifier is an address or names a registry, and so no package of `node_modules`. */
export function isRemote(specifier: string): boolean {
  return REMOTE.test(specifier) || /^[a-z][a-z+.-]*:\/\//u.test(specifier);
}

/** The package that a remote specifier names, with its version where that is exact. */
export function parseRemote(specifier: string): RemoteSpecifier | undefined {
  const rest = REMOTE.exec(specifier)?.[1] ?? "";
  const parts = /^((?:@[^/@]+\/)?[^/@]+)(?:@([^/]*))?(?:\/(.*))?$/su.exec(rest);
  if (parts?.[1] === undefined) return undefined;
  return { name: parts[1], subpath: parts[3] ?? "", version: /\d+\.\d+\.\d+/u.exec(parts[2] ?? "")?.[0] };
}

/** The parts of a bare specifier; `undefined` for what cannot be a package (`@/x`, `~/x`, `#x`). A module of another runtime keeps its prefix: `bun:sqlite`. */
export function parseBare(specifier: string): PackageSpecifier | undefined {
  if (/^[a-z]+:[\w/-]+$/u.test(specifier)) return { name: specifier, subpath: "" };
  const parts = /^((?:@[\w.~-]+\/)?\w[\w.~-]*)(?:\/(.*))?$/su.exec(specifier);
  return parts?.[1] === undefined ? undefined : { name: parts[1], subpath: parts[2] ?? "" };
}

/** The parts of a Node module's name, without `node:`. */
export function parseBuiltin(specifier: string): PackageSpecifier {
  const [name = "", ...rest] = specifier.replace(/^node:/u, "").split("/");
  return { name, subpath: rest.join("/") };
}
