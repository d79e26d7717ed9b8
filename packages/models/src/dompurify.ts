import { defineModel } from "@sluice/core";

export default ["dompurify", "isomorphic-dompurify"].map((name) =>
  defineModel({
    package: name,
    sanitizers: [
      { at: "sanitize > call", clears: ["html"] },
      { at: "call > sanitize > call", clears: ["html"] },
    ],
  }),
);
