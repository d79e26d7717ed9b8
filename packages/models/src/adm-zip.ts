import { defineModel } from "@sluice/core";

export default defineModel({
  package: "adm-zip",
  types: { AdmZip: ["new"] },
  sinks: [
    { at: "arg 0", kind: "path" },
    { at: "AdmZip > {extractAllTo,extractAllToAsync,writeZip,writeZipPromise} > arg 0", kind: "path" },
    { at: "AdmZip > extractEntryTo > arg 1", kind: "path" },
    { at: "AdmZip > {addLocalFile,addLocalFolder,addLocalFolderAsync,addLocalFolderPromise} > arg 0", kind: "path" },
  ],
});
