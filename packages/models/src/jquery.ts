import { defineModel } from "@sluice/core";

export default defineModel({
  package: "jquery",
  types: { JQuery: ["call"] },
  sinks: [{ at: "JQuery > {html,append,prepend,before,after,replaceWith,wrap} > arg 0", kind: "html" }],
});
