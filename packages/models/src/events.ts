import { defineModel } from "@sluice/core";

export default defineModel({
  package: "events",
  propagators: [
    { at: "once", from: "arg 0 > #told:emitted > key 1", to: "call > each" },
    { at: "on", from: "arg 0 > #told:emitted > key 1", to: "call > each > each" },
  ],
});
