import { defineModel } from "@sluice/core";

export default defineModel({ package: "he", sanitizers: [{ at: "{encode,escape} > call", clears: ["html"] }] });
