import { defineConfig } from "vitest/config";

// Tests run from the sources: no build is needed, and a stack trace points at what was written.
const conditions = ["@sluice/source", "module", "node", "development|production"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ["packages/*/src/**/*.test.ts", "rules/*.test.ts", "fixtures/*.test.ts", "scripts/*.test.ts", "bench/*.test.ts"],
    passWithNoTests: true,
  },
});
