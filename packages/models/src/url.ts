import { defineModel } from "@sluice/core";

export default defineModel({
  package: "url",
  propagators: [{ at: "pathToFileURL", from: "arg 0", to: "call" }],
  sanitizers: [{ at: "fileURLToPath > call", clears: [], normalizes: "path" }],
});
