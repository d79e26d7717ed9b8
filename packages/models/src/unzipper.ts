import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";

export default defineModel({
  package: "unzipper",
  sinks: [
    { at: "Extract > arg 0 > path", kind: "path" },
    { at: "Open > file > arg 0", kind: "path" },
    { at: "Open > {file,buffer,url} > call > extract > arg 0 > path", kind: "path" },
  ],
  effects: [...effectsAt("write-file", "Extract > call", "Open > {file,buffer,url} > call > extract > call")],
});
