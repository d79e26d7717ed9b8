import { defineModel } from "@sluice/core";

export default defineModel({ package: "p-retry", propagators: [{ at: "default", from: "arg 0 > return", to: "call" }] });
