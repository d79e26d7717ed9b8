import { defineConfig } from "tsdown";

export default defineConfig({
  // testkit is private and only ever runs from its source.
  workspace: { include: ["packages/*", "rules"], exclude: ["packages/testkit"] },
  // The second is what threads of the command run.
  entry: ["{src/,}index.ts", "{src/,}lower-worker.ts"],
  platform: "node",
  target: "node20.19",
  dts: { oxc: true },
  sourcemap: true,
  fixedExtension: false,
});
