import { defineModel } from "@sluice/core";

export default defineModel({
  package: "nanoid",
  fresh: [{ at: "nanoid > call" }, { at: "{customAlphabet,customRandom} > call > call" }],
});
