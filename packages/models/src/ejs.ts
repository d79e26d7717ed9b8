import { defineModel } from "@sluice/core";

// Templates hold JavaScript; values put into one are escaped but where the template says not to.
export default defineModel({
  package: "ejs",
  sinks: [{ at: "{render,compile} > arg 0", kind: "code" }],
  sanitizers: [
    { at: "{render,renderFile} > call", clears: ["html"] },
    { at: "compile > call > call", clears: ["html"] },
    { at: "escapeXML > call", clears: ["html"] },
  ],
});
