import { defineModel } from "@sluice/core";

export default defineModel({ package: "object-hash", sanitizers: [{ at: "call", clears: "all" }] });
