import { defineModel } from "@sluice/core";

export default defineModel({
  package: "events",
  propagators: [
    { at: "once", from: "arg 0 > #emitted", to: "call > each" },
    { at: "on", from: "arg 0 > #emitted", to: "call > each > each" },
  ],
});
