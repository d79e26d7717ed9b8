import type { LibraryModel, PropagatorRow, SanitizerRow, SinkRow } from "@sluice/core";

// The functions of `fs`, `fs/promises` and the packages that replace them. Asking whether a file exists, or how large it is, is no sink:
// nobody acts on such a finding.
const ONE_PATH = [
  "{readFile,writeFile,appendFile,open,opendir,readdir,mkdir,mkdtemp,mkdtempDisposable,rm,rmdir,unlink}",
  "{truncate,chmod,lchmod,chown,lchown,utimes,lutimes}",
];
const ONE_PATH_SYNC = [
  "{readFileSync,writeFileSync,appendFileSync,openSync,opendirSync,readdirSync,mkdirSync,mkdtempSync,mkdtempDisposableSync}",
  "{rmSync,rmdirSync,unlinkSync,truncateSync,chmodSync,lchmodSync,chownSync,lchownSync,utimesSync,lutimesSync}",
  "{createReadStream,createWriteStream,openAsBlob}",
];
const TWO_PATHS = "{copyFile,cp,rename,link,symlink}";
const TWO_PATHS_SYNC = "{copyFileSync,cpSync,renameSync,linkSync,symlinkSync}";

/** The path arguments of the promise functions below `prefix` (which is empty or ends with ` > `). */
export function promiseSinks(prefix: string): readonly SinkRow[] {
  return pathSinks(prefix, ONE_PATH, TWO_PATHS);
}

/** The path arguments of the callback and synchronous functions below `prefix`. */
export function callbackSinks(prefix: string): readonly SinkRow[] {
  return [...pathSinks(prefix, ONE_PATH, TWO_PATHS), ...pathSinks(prefix, ONE_PATH_SYNC, TWO_PATHS_SYNC)];
}

function pathSinks(prefix: string, onePath: readonly string[], twoPaths: string): SinkRow[] {
  return [
    ...onePath.map((names): SinkRow => ({ at: `${prefix}${names} > arg 0`, kind: "path" })),
    { at: `${prefix}${twoPaths} > arg 0`, kind: "path" },
    { at: `${prefix}${twoPaths} > arg 1`, kind: "path" },
  ];
}

/** What resolves symbolic links, below `prefix`. */
export function realPath(prefix: string): Required<Pick<LibraryModel, "propagators" | "sanitizers" | "opaque">> {
  const names = `${prefix}{realpath,realpathSync}`;
  const propagators: readonly PropagatorRow[] = [
    { at: `${prefix}realpath`, from: "arg 0", to: "arg 1 > param 1" },
    { at: `${prefix}realpath`, from: "arg 0", to: "arg 2 > param 1" },
  ];
  const sanitizers: readonly SanitizerRow[] = [
    { at: `${names} > call`, clears: [], normalizes: "path" },
    { at: `${names} > native > call`, clears: [], normalizes: "path" },
    { at: `${prefix}realpath > arg 1 > param 1`, clears: [], normalizes: "path" },
    { at: `${prefix}realpath > arg 2 > param 1`, clears: [], normalizes: "path" },
  ];
  const opaque = [
    `${prefix}{exists,existsSync,access,accessSync,stat,statSync,lstat,lstatSync,statfs,statfsSync,readlink,readlinkSync}`,
    `${prefix}{watch,watchFile,unwatchFile,glob,globSync}`,
  ];
  return { propagators, sanitizers, opaque };
}
