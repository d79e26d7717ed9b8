import { defineModel } from "@sluice/core";

// Templates hold JavaScript; values put into one are escaped unless that is switched off.
export default [
  defineModel({
    package: "eta",
    types: { Eta: ["Eta > new"] },
    versions: ">=3.0.0-0",
    sinks: [{ at: "Eta > {renderString,renderStringAsync,compile} > arg 0", kind: "code" }],
    sanitizers: [{ at: "Eta > {render,renderAsync,renderString,renderStringAsync} > call", clears: ["html"] }],
  }),
  defineModel({
    package: "eta",
    versions: "<3.0.0-0",
    sinks: [{ at: "{render,renderAsync,compile} > arg 0", kind: "code" }],
    sanitizers: [{ at: "{render,renderAsync,renderFile} > call", clears: ["html"] }],
  }),
];
