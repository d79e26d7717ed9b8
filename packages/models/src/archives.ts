import { defineModel } from "@sluice/core";

// Where an archive is read from and written to. The names of its entries are another matter: a model does not choose them.
const TAR = "{create,c,extract,x,list,t,replace,r,update,u}";

export default [
  defineModel({
    package: "adm-zip",
    types: { AdmZip: ["new"] },
    sinks: [
      { at: "arg 0", kind: "path" },
      { at: "AdmZip > {extractAllTo,extractAllToAsync,writeZip,writeZipPromise} > arg 0", kind: "path" },
      { at: "AdmZip > extractEntryTo > arg 1", kind: "path" },
      { at: "AdmZip > {addLocalFile,addLocalFolder,addLocalFolderAsync,addLocalFolderPromise} > arg 0", kind: "path" },
    ],
  }),
  defineModel({
    package: "tar",
    sinks: [
      { at: `${TAR} > arg 0 > {file,f,cwd,C}`, kind: "path" },
      { at: "{create,c,replace,r,update,u} > arg 1 > each", kind: "path" },
    ],
  }),
  defineModel({
    package: "extract-zip",
    sinks: [
      { at: "arg 0", kind: "path" },
      { at: "arg 1 > dir", kind: "path" },
    ],
  }),
  defineModel({
    package: "unzipper",
    sinks: [
      { at: "Extract > arg 0 > path", kind: "path" },
      { at: "Open > file > arg 0", kind: "path" },
      { at: "Open > {file,buffer,url} > call > extract > arg 0 > path", kind: "path" },
    ],
  }),
  defineModel({
    package: "decompress",
    sinks: [
      { at: "arg 0", kind: "path" },
      { at: "arg 1", kind: "path" },
    ],
  }),
  defineModel({
    package: "archiver",
    types: { Archiver: ["call", "create > call", "Archiver > {file,directory,append,glob} > call"] },
    sinks: [{ at: "Archiver > {file,directory} > arg 0", kind: "path" }],
  }),
  defineModel({ package: "yauzl", sinks: [{ at: "open > arg 0", kind: "path" }] }),
];
