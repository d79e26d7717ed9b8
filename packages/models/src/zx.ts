import { defineModel } from "@sluice/core";
import { lineEffects } from "./parts/commands.ts";
import { promiseFunctions, together } from "./parts/file-system.ts";
import { extraFunctions } from "./parts/file-system-extra.ts";

const files = together(extraFunctions("fs > "), promiseFunctions("fs > promises > "));

// The `$` tag quotes what is put in. `fs` is `fs-extra`.
export default defineModel({
  package: "zx",
  types: { Shell: ["$", "Shell > call", "Shell > sync"] },
  sinks: [...files.sinks, { at: "Shell > call > pipe > arg 0", kind: "path" }],
  propagators: files.propagators,
  sanitizers: [...files.sanitizers, { at: "{quote,quotePowerShell} > call", clears: ["shell"] }],
  opaque: [...files.opaque, "Shell", "{cd,echo,sleep}"],
  effects: [...files.effects, ...lineEffects("Shell", "arg 0 > 0")],
  controls: [{ at: "question > call", control: "approval" }],
});
