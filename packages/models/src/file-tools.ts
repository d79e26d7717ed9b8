import { defineModel } from "@sluice/core";
import type { LibraryModel } from "@sluice/core";

/** A package whose functions (`default`: the package itself) take a path, or a list of paths, at position 0. */
function takesPath(name: string, functions: string, lists: "one" | "several" = "one"): LibraryModel {
  return defineModel({
    package: name,
    sinks: [
      { at: `${functions} > arg 0`, kind: "path" },
      ...(lists === "several" ? [{ at: `${functions} > arg 0 > each`, kind: "path" }] : []),
    ],
  });
}

export default [
  takesPath("jsonfile", "{readFile,readFileSync,writeFile,writeFileSync}"),
  takesPath("write-file-atomic", "{default,sync}"),
  takesPath(
    "mkdirp",
    "{default,mkdirp,mkdirpSync,mkdirpNative,mkdirpNativeSync,mkdirpManual,mkdirpManualSync,sync,manual,manualSync,native,nativeSync}",
  ),
  takesPath("rimraf", "{default,rimraf,rimrafSync,sync,native,nativeSync,manual,manualSync,moveRemove,moveRemoveSync}", "several"),
  takesPath("del", "{default,sync,deleteAsync,deleteSync}", "several"),
  takesPath("trash", "default", "several"),
  takesPath("make-dir", "{default,sync,makeDirectory,makeDirectorySync}"),
  takesPath("load-json-file", "{default,sync,loadJsonFile,loadJsonFileSync}"),
  takesPath("write-json-file", "{default,sync,writeJsonFile,writeJsonFileSync}"),
];
