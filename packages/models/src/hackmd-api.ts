import { defineModel } from "@sluice/core";

// The second argument is the address that every request, with the token, goes to.
export default defineModel({ package: "@hackmd/api", sinks: [{ at: "{default,API} > arg 1", kind: "url" }] });
