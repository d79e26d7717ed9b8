import { defineModel } from "@sluice/core";

export default defineModel({
  package: "@paralleldrive/cuid2",
  fresh: [{ at: "createId > call" }, { at: "init > call > call" }],
});
