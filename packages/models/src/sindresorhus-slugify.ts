import { defineModel } from "@sluice/core";

// Letters, digits and single separators within, nothing else.
export default defineModel({
  package: "@sindresorhus/slugify",
  sanitizers: [
    { at: "call", clears: ["path", "shell", "shell-argument", "sql"] },
    { at: "slugifyWithCounter > call > call", clears: ["path", "shell", "shell-argument", "sql"] },
  ],
});
