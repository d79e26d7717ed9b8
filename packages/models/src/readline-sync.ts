import { defineModel } from "@sluice/core";

const ASKED = "{question,prompt,keyIn,keyInYN,keyInYNStrict,keyInSelect,keyInPause}";

// A person answers. What was asked does not come back with the answer.
export default defineModel({ package: "readline-sync", opaque: [ASKED], controls: [{ at: `${ASKED} > call`, control: "approval" }] });
