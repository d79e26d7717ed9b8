import { defineModel } from "@sluice/core";

export default defineModel({
  package: "url",
  reexports: { URL: "global", URLSearchParams: "global" },
  propagators: [{ at: "pathToFileURL", from: "arg 0", to: "call" }],
  sanitizers: [{ at: "fileURLToPath > call", clears: [], normalizes: "path" }],
});
