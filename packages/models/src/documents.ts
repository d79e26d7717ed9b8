import { defineModel } from "@sluice/core";

// Libraries that read or write a document by its path.
export default [
  defineModel({
    package: "sharp",
    types: { Sharp: ["call", "Sharp > {resize,rotate,png,jpeg,webp,avif,composite,extract,flatten,blur,toFormat,clone} > call"] },
    sinks: [
      { at: "arg 0", kind: "path" },
      { at: "Sharp > toFile > arg 0", kind: "path" },
    ],
  }),
  defineModel({
    package: "xlsx",
    sinks: [
      { at: "{readFile,writeFileAsync} > arg 0", kind: "path" },
      { at: "{writeFile,writeFileXLSX} > arg 1", kind: "path" },
    ],
  }),
  defineModel({
    package: "exceljs",
    sinks: [{ at: "Workbook > new > {xlsx,csv} > {readFile,writeFile} > arg 0", kind: "path" }],
  }),
  ...["playwright", "playwright-core", "@playwright/test"].map((name) =>
    defineModel({
      package: name,
      types: {
        Browser: ["{chromium,firefox,webkit} > {launch,connect,connectOverCDP} > call"],
        BrowserContext: ["Browser > newContext > call", "{chromium,firefox,webkit} > launchPersistentContext > call"],
        Page: ["Browser > newPage > call", "BrowserContext > newPage > call"],
        Download: ["Page > waitForEvent > call"],
      },
      sinks: [
        { at: "Page > {screenshot,pdf} > arg 0 > path", kind: "path" },
        { at: "Page > setInputFiles > arg 1", kind: "path" },
        { at: "Download > saveAs > arg 0", kind: "path" },
      ],
    }),
  ),
  ...["puppeteer", "puppeteer-core"].map((name) =>
    defineModel({
      package: name,
      types: { Browser: ["{launch,connect} > call"], Page: ["Browser > newPage > call"] },
      sinks: [{ at: "Page > {screenshot,pdf} > arg 0 > path", kind: "path" }],
    }),
  ),
];
