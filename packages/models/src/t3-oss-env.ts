import { defineModel } from "@sluice/core";
import { SECRET_VARIABLE } from "./parts/secret-names.ts";

// The environment after a check keeps its names.
export default ["@t3-oss/env-core", "@t3-oss/env-nextjs"].map((name) =>
  defineModel({ package: name, sources: [{ at: `createEnv > call > ${SECRET_VARIABLE}`, kind: "secret" }] }),
);
