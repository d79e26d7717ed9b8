import { defineConfig } from "tsdown";

export default defineConfig({
  // testkit is private and only ever runs from its source.
  workspace: { include: ["packages/*", "rules"], exclude: ["packages/testkit"] },
  entry: ["{src/,}index.ts"],
  platform: "node",
  target: "node20.19",
  dts: { oxc: true },
  sourcemap: true,
  fixedExtension: false,
});
