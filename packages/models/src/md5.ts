import { defineModel } from "@sluice/core";

export default defineModel({ package: "md5", sanitizers: [{ at: "call", clears: "all" }] });
