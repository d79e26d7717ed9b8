import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";

export default defineModel({
  package: "keytar",
  sources: [
    { at: "{getPassword,findPassword} > call", kind: "secret" },
    { at: "findCredentials > call > each > password", kind: "secret" },
  ],
  effects: [
    ...effectsAt("read-private", "{getPassword,findPassword,findCredentials} > call"),
    ...effectsAt("change-permissions", "setPassword > call"),
    ...effectsAt("delete-data", "deletePassword > call"),
  ],
});
