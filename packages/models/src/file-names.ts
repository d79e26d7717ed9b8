import { defineModel } from "@sluice/core";

// Libraries that make a file name out of any text: one segment, no separators, no `..`.
export default [
  ...["sanitize-filename", "filenamify", "slugify"].map((name) =>
    defineModel({
      package: name,
      sanitizers: [{ at: "call", clears: ["path"] }],
    }),
  ),
  // Letters, digits and single separators within, nothing else.
  defineModel({
    package: "@sindresorhus/slugify",
    sanitizers: [
      { at: "call", clears: ["path", "shell", "shell-argument", "sql"] },
      { at: "slugifyWithCounter > call > call", clears: ["path", "shell", "shell-argument", "sql"] },
    ],
  }),
  // It resolves both paths before it compares them.
  defineModel({ package: "is-path-inside", guards: [{ at: "arg 0", clears: ["path"] }] }),
];
