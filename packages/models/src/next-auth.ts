import { defineModel } from "@sluice/core";

export default defineModel({
  package: "next-auth",
  sources: [
    { at: "getServerSession > call > user", kind: "private-data" },
    { at: "unstable_getServerSession > call > user", kind: "private-data" },
    // Version 5: the configuration gives the function.
    { at: "default > call > auth > call > user", kind: "private-data" },
    { at: "getToken > call", kind: "secret" },
  ],
});
