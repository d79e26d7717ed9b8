import { defineModel } from "@sluice/core";

export default defineModel({
  package: "unzipper",
  sinks: [
    { at: "Extract > arg 0 > path", kind: "path" },
    { at: "Open > file > arg 0", kind: "path" },
    { at: "Open > {file,buffer,url} > call > extract > arg 0 > path", kind: "path" },
  ],
});
