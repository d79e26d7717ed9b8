import { defineModel } from "@sluice/core";

// Takes an address, and answers nothing for text that is none: a whole URL passes.
export default defineModel({ package: "private-ip", guards: [{ at: "arg 0", clears: ["url"], when: false, of: "host" }] });
