import { defineModel } from "@sluice/core";

export default defineModel({
  package: "exceljs",
  sinks: [{ at: "Workbook > new > {xlsx,csv} > {readFile,writeFile} > arg 0", kind: "path" }],
  effects: [{ at: "Workbook > new > {xlsx,csv} > writeFile > call", kind: "write-file" }],
});
