import { defineConfig } from "tsdown";

export default defineConfig({
  // Both are private: testkit only ever runs from its source, and map-page is bundled into a report by `pnpm gen`.
  workspace: { include: ["packages/*", "rules"], exclude: ["packages/map-page", "packages/testkit"] },
  // The second is what threads of the command run.
  entry: ["{src/,}index.ts", "{src/,}lower-worker.ts"],
  platform: "node",
  target: "node20.19",
  dts: { oxc: true },
  sourcemap: true,
  fixedExtension: false,
});
