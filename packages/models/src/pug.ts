import { defineModel } from "@sluice/core";

// Templates hold JavaScript; values put into one are escaped.
export default defineModel({
  package: "pug",
  sinks: [{ at: "{compile,compileClient,compileClientWithDependenciesTracked,render} > arg 0", kind: "code" }],
  sanitizers: [
    { at: "compile > call > call", clears: ["html"] },
    { at: "{render,renderFile} > call", clears: ["html"] },
    { at: "compileFile > call > call", clears: ["html"] },
  ],
});
