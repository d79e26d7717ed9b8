import { defineModel } from "@sluice/core";

// Templates reach the prototype of what they are given; values put into one are escaped unless that is switched off.
export default defineModel({
  package: "nunjucks",
  types: { Environment: ["Environment > new", "configure > call"] },
  sinks: [
    { at: "{renderString,compile} > arg 0", kind: "code" },
    { at: "Environment > renderString > arg 0", kind: "code" },
    { at: "Template > arg 0", kind: "code" },
  ],
});
