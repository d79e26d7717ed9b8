import { defineModel } from "@sluice/core";

export default defineModel({
  package: "ulid",
  fresh: [{ at: "ulid > call" }, { at: "monotonicFactory > call > call" }],
});
