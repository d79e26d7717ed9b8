import { defineModel } from "@sluice/core";

export default defineModel({
  package: "timers/promises",
  propagators: [{ at: "{setTimeout,setImmediate}", from: "arg 1", to: "call" }],
});
