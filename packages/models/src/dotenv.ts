import { defineModel } from "@sluice/core";
import { SECRET_VARIABLE } from "./parts/secret-names.ts";

export default defineModel({
  package: "dotenv",
  sources: [
    { at: `config > call > parsed > ${SECRET_VARIABLE}`, kind: "secret" },
    { at: `parse > call > ${SECRET_VARIABLE}`, kind: "secret" },
  ],
});
