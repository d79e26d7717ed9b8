import { defineModel } from "@sluice/core";
import type { LibraryModel } from "@sluice/core";
import { lineEffects, programEffects } from "./parts/commands.ts";
import { effectsAt, overwritingAt } from "./parts/effects.ts";
import { preparedEffects, sqlEffects, sqlTagEffects } from "./parts/sql-effects.ts";

/** Bun's functions are members of the global `Bun` and exports of the package `bun`. */
function rows(prefix: string): Pick<LibraryModel, "types" | "sinks" | "sanitizers" | "effects" | "opaque"> {
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
    effects: [
      ...programEffects(`${prefix}{spawn,spawnSync}`, { name: "arg 0 > 0", list: "arg 0", first: 1 }),
      ...programEffects(`${prefix}{spawn,spawnSync}`, { name: "arg 0 > cmd > 0", list: "arg 0 > cmd", first: 1 }),
      ...lineEffects("BunShell", "arg 0 > 0"),
      ...overwritingAt("arg 0", `${prefix}write`),
      ...effectsAt("write-file", `${prefix}file > call > write > call`),
      ...effectsAt("delete-file", `${prefix}file > call > {delete,unlink} > call`),
      ...sqlTagEffects("BunSQL"),
      ...sqlEffects("BunSQL > unsafe"),
    ],
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
    effects: [...sqlEffects("Database > {run,exec}"), ...preparedEffects("Database > {query,prepare}")],
  }),
];
