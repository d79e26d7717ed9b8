import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";

export default defineModel({
  package: "mkdirp",
  sinks: [
    {
      at: "{default,mkdirp,mkdirpSync,mkdirpNative,mkdirpNativeSync,mkdirpManual,mkdirpManualSync,sync,manual,manualSync,native,nativeSync} > arg 0",
      kind: "path",
    },
  ],
  effects: [
    ...effectsAt(
      "add-folder",
      "{default,mkdirp,mkdirpSync,mkdirpNative,mkdirpNativeSync,mkdirpManual,mkdirpManualSync,sync,manual,manualSync,native,nativeSync} > call",
    ),
  ],
});
