import { defineModel } from "@sluice/core";
import { extraSinks } from "./parts/file-system-extra.ts";

// The `$` tag quotes what is put in. `fs` is `fs-extra`.
export default defineModel({
  package: "zx",
  types: { Shell: ["$", "Shell > call", "Shell > sync"] },
  sinks: [...extraSinks("fs > "), { at: "Shell > call > pipe > arg 0", kind: "path" }],
  sanitizers: [{ at: "{quote,quotePowerShell} > call", clears: ["shell"] }],
  opaque: ["Shell", "{cd,echo,sleep}"],
});
