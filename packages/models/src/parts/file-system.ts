import type { LibraryModel, PropagatorRow, SanitizerRow, SinkRow } from "@sluice/core";
import { fileEffects, fileRecords, writingEffects } from "./file-effects.ts";

// The functions of `fs`, `fs/promises` and the packages that replace them. Asking whether a file exists, or how large it is, is no sink:
// nobody acts on such a finding.
const ONE_PATH = [
  "{writeFile,appendFile,open,opendir,readdir,mkdir,mkdtemp,rm,rmdir,unlink}",
  "{truncate,chmod,lchmod,chown,lchown,utimes,lutimes}",
];
const ONE_PATH_SYNC = [
  "{writeFileSync,appendFileSync,openSync,opendirSync,readdirSync,mkdirSync,mkdtempSync}",
  "{rmSync,rmdirSync,unlinkSync,truncateSync,chmodSync,lchmodSync,chownSync,lchownSync,utimesSync,lutimesSync}",
  "createWriteStream",
];
const READING = "readFile";
const READING_SYNC = "{readFileSync,createReadStream,openAsBlob}";
const TWO_PATHS = "{copyFile,cp,rename,link,symlink}";
const TWO_PATHS_SYNC = "{copyFileSync,cpSync,renameSync,linkSync,symlinkSync}";
const ASKING = "{access,stat,lstat,statfs,readlink,watch,glob}";
const ASKING_SYNC = "{exists,existsSync,accessSync,statSync,lstatSync,statfsSync,readlinkSync,watchFile,unwatchFile,globSync}";

type Rows = Required<Pick<LibraryModel, "sinks" | "propagators" | "sanitizers" | "effects" | "controls" | "opaque">>;

/** The promise functions below `prefix` (which is empty or ends with ` > `). */
export function promiseFunctions(prefix: string): Rows {
  return {
    sinks: [...pathSinks(prefix, ONE_PATH, READING, TWO_PATHS), { at: `${prefix}mkdtempDisposable > arg 0`, kind: "path" }],
    propagators: [],
    sanitizers: [{ at: `${prefix}realpath > call`, clears: ["shell-argument"], normalizes: "path" }],
    effects: fileEffects(prefix),
    controls: fileRecords(prefix),
    opaque: [`${prefix}${ASKING}`],
  };
}

/** The callback and synchronous functions below `prefix`. */
export function callbackFunctions(prefix: string): Rows {
  const propagators: readonly PropagatorRow[] = [
    { at: `${prefix}realpath`, from: "arg 0", to: "arg 1 > param 1" },
    { at: `${prefix}realpath`, from: "arg 0", to: "arg 2 > param 1" },
  ];
  const sanitizers: readonly SanitizerRow[] = [
    { at: `${prefix}realpathSync > call`, clears: ["shell-argument"], normalizes: "path" },
    { at: `${prefix}realpathSync > native > call`, clears: ["shell-argument"], normalizes: "path" },
    // Promised by `util.promisify`, or by a package that gives a promise where no callback is given.
    { at: `${prefix}realpath > call`, clears: ["shell-argument"], normalizes: "path" },
    { at: `${prefix}realpath > arg 1 > param 1`, clears: ["shell-argument"], normalizes: "path" },
    { at: `${prefix}realpath > arg 2 > param 1`, clears: ["shell-argument"], normalizes: "path" },
  ];
  const sinks = [...pathSinks(prefix, ONE_PATH, READING, TWO_PATHS), ...pathSinks(prefix, ONE_PATH_SYNC, READING_SYNC, TWO_PATHS_SYNC)];
  const effects = [
    ...fileEffects(prefix),
    ...fileEffects(prefix, "Sync"),
    ...writingEffects(`${prefix}createWriteStream`, "arg 1", "arg 1 > flags"),
  ];
  const controls = [...fileRecords(prefix), ...fileRecords(prefix, "Sync")];
  return { sinks, propagators, sanitizers, effects, controls, opaque: [`${prefix}${ASKING}`, `${prefix}${ASKING_SYNC}`] };
}

function pathSinks(prefix: string, onePath: readonly string[], reading: string, twoPaths: string): SinkRow[] {
  return [
    { at: `${prefix}${reading} > arg 0`, kind: "path", reads: true },
    ...onePath.map((names): SinkRow => ({ at: `${prefix}${names} > arg 0`, kind: "path" })),
    { at: `${prefix}${twoPaths} > arg 0`, kind: "path" },
    { at: `${prefix}${twoPaths} > arg 1`, kind: "path" },
  ];
}

/** The rows of several groups of functions as one. */
export function together(...groups: readonly Rows[]): Rows {
  return {
    sinks: groups.flatMap((group) => group.sinks),
    propagators: groups.flatMap((group) => group.propagators),
    sanitizers: groups.flatMap((group) => group.sanitizers),
    effects: groups.flatMap((group) => group.effects),
    controls: groups.flatMap((group) => group.controls),
    opaque: groups.flatMap((group) => group.opaque),
  };
}
