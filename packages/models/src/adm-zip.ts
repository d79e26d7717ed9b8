import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";

export default defineModel({
  package: "adm-zip",
  types: { AdmZip: ["new"] },
  sinks: [
    { at: "arg 0", kind: "path" },
    { at: "AdmZip > {extractAllTo,extractAllToAsync,writeZip,writeZipPromise} > arg 0", kind: "path" },
    { at: "AdmZip > extractEntryTo > arg 1", kind: "path" },
    { at: "AdmZip > {addLocalFile,addLocalFolder,addLocalFolderAsync,addLocalFolderPromise} > arg 0", kind: "path" },
  ],
  effects: [...effectsAt("write-file", "AdmZip > {extractAllTo,extractAllToAsync,extractEntryTo,writeZip,writeZipPromise} > call")],
});
