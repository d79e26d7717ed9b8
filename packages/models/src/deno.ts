import { defineModel } from "@sluice/core";

const ONE_PATH = [
  "{readTextFile,readTextFileSync,readFile,readFileSync,writeTextFile,writeTextFileSync,writeFile,writeFileSync,open,openSync,create,createSync}",
  "{readDir,readDirSync,mkdir,mkdirSync,remove,removeSync,truncate,truncateSync,chmod,chmodSync,chown,chownSync,utime,utimeSync}",
];
const TWO_PATHS = "{copyFile,copyFileSync,rename,renameSync,link,linkSync,symlink,symlinkSync}";

export default defineModel({
  package: "global",
  sinks: [
    { at: "Deno > Command > arg 0", kind: "shell" },
    { at: "Deno > Command > arg 1 > args > each", kind: "shell-argument" },
    { at: "Deno > run > arg 0 > cmd > 0", kind: "shell" },
    { at: "Deno > run > arg 0 > cmd > each", kind: "shell-argument" },
    ...ONE_PATH.map((names) => ({ at: `Deno > ${names} > arg 0`, kind: "path" })),
    { at: `Deno > ${TWO_PATHS} > arg 0`, kind: "path" },
    { at: `Deno > ${TWO_PATHS} > arg 1`, kind: "path" },
  ],
  sanitizers: [{ at: "Deno > {realPath,realPathSync} > call", clears: [], normalizes: "path" }],
  opaque: ["Deno > {stat,statSync,lstat,lstatSync,readLink,readLinkSync}"],
});
