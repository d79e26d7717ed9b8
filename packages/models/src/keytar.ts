import { defineModel } from "@sluice/core";

export default defineModel({
  package: "keytar",
  sources: [
    { at: "{getPassword,findPassword} > call", kind: "secret" },
    { at: "findCredentials > call > each > password", kind: "secret" },
  ],
});
