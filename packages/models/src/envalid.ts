import { defineModel } from "@sluice/core";
import { SECRET_VARIABLE } from "./parts/secret-names.ts";

export default defineModel({ package: "envalid", sources: [{ at: `cleanEnv > call > ${SECRET_VARIABLE}`, kind: "secret" }] });
