import { defineModel, type EffectRow } from "@sluice/core";
import { programEffects } from "./parts/commands.ts";
import { effectsAt, overwritingAt } from "./parts/effects.ts";

const ONE_PATH = [
  "{writeTextFile,writeTextFileSync,writeFile,writeFileSync,open,openSync,create,createSync}",
  "{readDir,readDirSync,mkdir,mkdirSync,remove,removeSync,truncate,truncateSync,chmod,chmodSync,chown,chownSync,utime,utimeSync}",
];
const READING = "{readTextFile,readTextFileSync,readFile,readFileSync}";
const TWO_PATHS = "{copyFile,copyFileSync,rename,renameSync,link,linkSync,symlink,symlinkSync}";

export default defineModel({
  package: "global",
  sinks: [
    { at: "Deno > Command > arg 0", kind: "shell" },
    { at: "Deno > Command > arg 1 > args > each", kind: "shell-argument" },
    { at: "Deno > run > arg 0 > cmd > 0", kind: "shell" },
    { at: "Deno > run > arg 0 > cmd > each", kind: "shell-argument" },
    ...ONE_PATH.map((names) => ({ at: `Deno > ${names} > arg 0`, kind: "path" })),
    { at: `Deno > ${READING} > arg 0`, kind: "path", reads: true },
    { at: `Deno > ${TWO_PATHS} > arg 0`, kind: "path" },
    { at: `Deno > ${TWO_PATHS} > arg 1`, kind: "path" },
  ],
  sanitizers: [{ at: "Deno > {realPath,realPathSync} > call", clears: [], normalizes: "path" }],
  opaque: ["Deno > {stat,statSync,lstat,lstatSync,readLink,readLinkSync}"],
  effects: [
    ...programEffects("Deno > Command", { list: "arg 1 > args", form: "new" }),
    ...programEffects("Deno > run", { name: "arg 0 > cmd > 0", list: "arg 0 > cmd", first: 1 }),
    ...["{writeTextFile,writeTextFileSync}", "{writeFile,writeFileSync}"].flatMap((write): EffectRow[] => [
      {
        at: `Deno > ${write} > call`,
        kind: "write-file",
        key: `Deno > ${write} > arg 0`,
        when: [
          { option: `Deno > ${write} > arg 2 > append`, is: true, not: true },
          { option: `Deno > ${write} > arg 2 > createNew`, is: true, not: true },
        ],
      },
      { at: `Deno > ${write} > call`, kind: "add-file" },
    ]),
    ...effectsAt("write-file", "Deno > {truncate,truncateSync,rename,renameSync} > call"),
    ...overwritingAt("arg 0", "Deno > {create,createSync}"),
    ...overwritingAt("arg 1", "Deno > {copyFile,copyFileSync}"),
    ...effectsAt(
      "add-file",
      "Deno > {mkdir,mkdirSync,link,linkSync,symlink,symlinkSync,makeTempDir,makeTempDirSync,makeTempFile,makeTempFileSync} > call",
    ),
    ...effectsAt("delete-file", "Deno > {remove,removeSync} > call"),
    ...effectsAt("change-permissions", "Deno > {chmod,chmodSync,chown,chownSync} > call"),
  ],
});
