import { defineModel } from "@sluice/core";

export default ["puppeteer", "puppeteer-core"].map((name) =>
  defineModel({
    package: name,
    types: { Browser: ["{launch,connect} > call"], Page: ["Browser > newPage > call"] },
    sinks: [{ at: "Page > {screenshot,pdf} > arg 0 > path", kind: "path" }],
  }),
);
