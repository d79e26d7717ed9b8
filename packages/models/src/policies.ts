import { defineModel } from "@sluice/core";
import { policyDocumentAt } from "./parts/permissions.ts";

// A policy is handed over as text, to whichever of the many tools: no other document looks like one.
export default defineModel({ package: "global", settings: [policyDocumentAt("JSON > stringify > arg 0")] });
