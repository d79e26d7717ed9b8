import { defineModel } from "@sluice/core";

export default defineModel({
  package: "mkdirp",
  sinks: [
    {
      at: "{default,mkdirp,mkdirpSync,mkdirpNative,mkdirpNativeSync,mkdirpManual,mkdirpManualSync,sync,manual,manualSync,native,nativeSync} > arg 0",
      kind: "path",
    },
  ],
});
