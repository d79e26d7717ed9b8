import { defineModel } from "@sluice/core";

export default defineModel({
  package: "p-limit",
  types: { LimitFunction: ["call"] },
  propagators: [
    { at: "LimitFunction", from: "arg 0 > return", to: "call" },
    { at: "LimitFunction", from: "arg 1", to: "arg 0 > param 0" },
    { at: "LimitFunction", from: "arg 2", to: "arg 0 > param 1" },
    { at: "LimitFunction > map", from: "arg 0 > each", to: "arg 1 > param 0" },
    { at: "LimitFunction > map", from: "arg 1 > return", to: "call > each" },
  ],
});
