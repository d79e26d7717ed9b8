import type { SinkRow } from "@sluice/core";
import { callbackFunctions } from "./file-system.ts";

const ONE_PATH = [
  "{remove,removeSync,emptyDir,emptyDirSync,emptydir,emptydirSync}",
  "{ensureDir,ensureDirSync,mkdirp,mkdirpSync,mkdirs,mkdirsSync,ensureFile,ensureFileSync,createFile,createFileSync}",
  "{outputFile,outputFileSync,outputJson,outputJSON,outputJsonSync,outputJSONSync}",
  "{readJson,readJSON,readJsonSync,readJSONSync,writeJson,writeJSON,writeJsonSync,writeJSONSync}",
];
const TWO_PATHS =
  "{copy,copySync,move,moveSync,ensureLink,ensureLinkSync,createLink,createLinkSync,ensureSymlink,ensureSymlinkSync,createSymlink,createSymlinkSync}";

/** The functions of `fs-extra` below `prefix` (which is empty or ends with ` > `). */
export function extraFunctions(prefix: string): ReturnType<typeof callbackFunctions> {
  const { sinks, opaque, ...others } = callbackFunctions(prefix);
  return {
    sinks: [
      ...sinks,
      ...ONE_PATH.map((names): SinkRow => ({ at: `${prefix}${names} > arg 0`, kind: "path" })),
      { at: `${prefix}${TWO_PATHS} > arg 0`, kind: "path" },
      { at: `${prefix}${TWO_PATHS} > arg 1`, kind: "path" },
    ],
    opaque: [...opaque, `${prefix}{pathExists,pathExistsSync}`],
    ...others,
  };
}
