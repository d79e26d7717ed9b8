import { defineModel } from "@sluice/core";

export default defineModel({
  package: "p-queue",
  propagators: [
    { at: "new > add", from: "arg 0 > return", to: "call" },
    { at: "new > addAll", from: "arg 0 > each > return", to: "call > each" },
  ],
});
