import { defineModel } from "@sluice/core";

const LABEL = "what the client sent";
const FILE = "an uploaded file";

// Readers of forms with files.
export default [
  defineModel({
    package: "busboy",
    types: { Busboy: ["call"] },
    sources: [
      { at: "Busboy > on > arg 1 > param 0", kind: "user-input", label: LABEL },
      { at: "Busboy > on > arg 1 > param 1", kind: "user-input", label: LABEL },
    ],
  }),
  defineModel({
    package: "formidable",
    types: { Form: ["call", "formidable > call", "IncomingForm > new"] },
    sources: [
      { at: "Form > parse > call > 0", kind: "user-input", label: LABEL },
      { at: "Form > parse > call > 1", kind: "external-content", label: FILE },
      { at: "Form > parse > arg 1 > param 1", kind: "user-input", label: LABEL },
      { at: "Form > parse > arg 1 > param 2", kind: "external-content", label: FILE },
    ],
  }),
];
