import { defineModel } from "@sluice/core";
import type { LibraryModel } from "@sluice/core";

/** Bun's functions are members of the global `Bun` and exports of the package `bun`. */
function rows(prefix: string): Pick<LibraryModel, "types" | "sinks" | "sanitizers" | "opaque"> {
  return {
    types: {
      BunShell: [`${prefix}$`, "BunShell > {cwd,env,nothrow,throws} > call", `${prefix}$ > Shell > new`],
      BunSQL: [`${prefix}sql`, `${prefix}SQL > new`, "BunSQL > begin > arg any > param 0", "BunSQL > {reserve,connect} > call"],
    },
    sinks: [
      // A command is a list of words, alone or in the options.
      ...["arg 0", "arg 0 > cmd"].flatMap((command) => [
        { at: `${prefix}{spawn,spawnSync} > ${command} > 0`, kind: "shell" },
        { at: `${prefix}{spawn,spawnSync} > ${command} > each`, kind: "shell-argument" },
      ]),
      { at: `${prefix}file > arg 0`, kind: "path" },
      { at: `${prefix}write > arg 0`, kind: "path" },
      { at: "BunSQL > unsafe > arg 0", kind: "sql" },
      { at: "BunSQL > file > arg 0", kind: "path" },
    ],
    sanitizers: [{ at: "BunShell > escape > call", clears: ["shell"] }],
    opaque: ["BunSQL", "BunShell"],
  };
}

export default [
  defineModel({ package: "bun", ...rows("") }),
  defineModel({ package: "global", ...rows("Bun > ") }),
  defineModel({
    package: "bun:sqlite",
    types: { Database: ["new", "Database > new", "Database > open > call"] },
    sinks: [
      { at: "Database > {run,exec,query,prepare} > arg 0", kind: "sql" },
      { at: "Database > loadExtension > arg 0", kind: "path" },
    ],
  }),
];
