import { defineModel } from "@sluice/core";

// Whoever has a signed token is whom it says.
export default defineModel({ package: "jsonwebtoken", sources: [{ at: "sign > call", kind: "secret" }] });
