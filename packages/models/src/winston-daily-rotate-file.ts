import { defineModel } from "@sluice/core";

export default defineModel({
  package: "winston-daily-rotate-file",
  records: [
    { at: "arg 0 > filename", is: "file" },
    { at: "arg 0 > dirname", is: "folder" },
  ],
});
