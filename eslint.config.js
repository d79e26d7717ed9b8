import eslint from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const adapters = ["packages/cli/**", "packages/eslint-plugin/**", "packages/project/**", "packages/testkit/**"];

export default defineConfig(
  globalIgnores([
    "**/dist",
    "**/coverage",
    "fixtures/*/",
    "docs",
    "rules/*/{cases,wider-cases}",
    "packages/models/cases",
    "packages/models/gate-cases",
    "packages/report/src/map-page.ts",
    "bench/corpus",
  ]),
  eslint.configs.recommended,
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "separate-type-imports" }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-unnecessary-condition": ["error", { allowConstantLoopConditions: "only-allowed-literals" }],
    },
  },
  {
    files: ["**/*.js", "**/*.mjs"],
    languageOptions: { globals: { console: "readonly", performance: "readonly", process: "readonly", URL: "readonly" } },
  },
  {
    files: ["packages/**/*.ts", "rules/**/*.ts"],
    ignores: [...adapters, "**/*.test.ts"],
    rules: {
      "no-console": "error",
      "no-restricted-globals": [
        "error",
        { name: "process", message: "Only adapters touch the process; take what you need as an argument." },
      ],
    },
  },
);
