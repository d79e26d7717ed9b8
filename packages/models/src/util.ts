import { defineModel } from "@sluice/core";

export default defineModel({
  package: "util",
  propagators: [
    // The promised function is the function: what its arguments mean stays.
    { at: "promisify", from: "arg 0", to: "call", promises: true },
    { at: "{callbackify,deprecate}", from: "arg 0", to: "call" },
    { at: "format", from: "arg any", to: "call" },
    { at: "format", from: "arg any > each", to: "call" },
    { at: "format", from: "arg any > each > each", to: "call" },
    { at: "formatWithOptions", from: "arg 1..", to: "call" },
    { at: "formatWithOptions", from: "arg 1.. > each", to: "call" },
    { at: "inspect", from: "arg 0", to: "call" },
    { at: "inspect", from: "arg 0 > each", to: "call" },
    { at: "inspect", from: "arg 0 > each > each", to: "call" },
    { at: "{stripVTControlCharacters,toUSVString}", from: "arg 0", to: "call" },
    { at: "styleText", from: "arg 1", to: "call" },
    { at: "{aborted,parseArgs,parseEnv}", from: "arg 0", to: "call" },
  ],
  opaque: ["{inherits,isDeepStrictEqual,debuglog,debug,getSystemErrorName}"],
});
