import { defineConfig } from "tsdown";

export default defineConfig({
  workspace: ["packages/*", "rules"],
  entry: ["{src/,}index.ts"],
  platform: "node",
  target: "node20.19",
  dts: { oxc: true },
  sourcemap: true,
  fixedExtension: false,
});
