import { defineModel } from "@sluice/core";

// How frameworks of the browser are told not to escape.
export default [
  defineModel({
    package: "@angular/platform-browser",
    types: { DomSanitizer: [] },
    sinks: [
      { at: "DomSanitizer > bypassSecurityTrustHtml > arg 0", kind: "html" },
      { at: "DomSanitizer > {bypassSecurityTrustUrl,bypassSecurityTrustResourceUrl} > arg 0", kind: "url" },
      { at: "DomSanitizer > bypassSecurityTrustScript > arg 0", kind: "code" },
    ],
  }),
  ...["lit", "lit-html"].map((name) => defineModel({ package: name, sinks: [{ at: "unsafeHTML > arg 0", kind: "html" }] })),
  defineModel({ package: "html-react-parser", sinks: [{ at: "arg 0", kind: "html" }] }),
];
