import type { SinkRow } from "@sluice/core";
import { effectsAt, overwritingAt } from "./effects.ts";
import { callbackFunctions } from "./file-system.ts";

const MAKE = "{ensureDir,ensureDirSync,mkdirp,mkdirpSync,mkdirs,mkdirsSync,ensureFile,ensureFileSync,createFile,createFileSync}";
const LINK = "{ensureLink,ensureLinkSync,createLink,createLinkSync,ensureSymlink,ensureSymlinkSync,createSymlink,createSymlinkSync}";
const WRITE_JSON = "outputJson,outputJSON,outputJsonSync,outputJSONSync,writeJson,writeJSON,writeJsonSync,writeJSONSync";
const ONE_PATH = [
  "{remove,removeSync,emptyDir,emptyDirSync,emptydir,emptydirSync}",
  MAKE,
  "{outputFile,outputFileSync,outputJson,outputJSON,outputJsonSync,outputJSONSync}",
  "{writeJson,writeJSON,writeJsonSync,writeJSONSync}",
];
const READING = "{readJson,readJSON,readJsonSync,readJSONSync}";
const TWO_PATHS =
  "{copy,copySync,move,moveSync,ensureLink,ensureLinkSync,createLink,createLinkSync,ensureSymlink,ensureSymlinkSync,createSymlink,createSymlinkSync}";

/** The functions of `fs-extra` below `prefix` (which is empty or ends with ` > `). */
export function extraFunctions(prefix: string): ReturnType<typeof callbackFunctions> {
  const { sinks, effects, opaque, ...others } = callbackFunctions(prefix);
  return {
    sinks: [
      ...sinks,
      ...ONE_PATH.map((names): SinkRow => ({ at: `${prefix}${names} > arg 0`, kind: "path" })),
      { at: `${prefix}${READING} > arg 0`, kind: "path", reads: true },
      { at: `${prefix}${TWO_PATHS} > arg 0`, kind: "path" },
      { at: `${prefix}${TWO_PATHS} > arg 1`, kind: "path" },
    ],
    effects: [
      ...effects,
      ...effectsAt("delete-file", `${prefix}{remove,removeSync,emptyDir,emptyDirSync,emptydir,emptydirSync} > call`),
      ...effectsAt("write-file", `${prefix}{move,moveSync} > call`),
      ...overwritingAt("arg 0", `${prefix}{outputFile,outputFileSync,${WRITE_JSON}}`),
      ...overwritingAt("arg 1", `${prefix}{copy,copySync}`),
      ...effectsAt("add-folder", `${prefix}${MAKE} > call`),
      ...effectsAt("add-file", `${prefix}${LINK} > call`),
    ],
    opaque: [...opaque, `${prefix}{pathExists,pathExistsSync}`],
    ...others,
  };
}
