/** The name of the package that an import goes to: `@scope/name` of `@scope/name/part`; undefined for a file's path. */
export function packageNameOf(specifier: string): string | undefined {
  return /^(?:@[^/]+\/)?[^./@][^/]*/u.exec(specifier)?.[0];
}
