import { expect, test } from "vitest";
import { compileGlob } from "./compile-glob.ts";

test.each([
  ["**/app/**/route.{ts,js}", "app/(shop)/[id]/route.ts", true],
  ["**/app/**/route.{ts,js}", "packages/web/app/route.js", true],
  ["**/app/**/route.{ts,js}", "app/route.tsx", false],
  ["**/+{page,layout}.server.{ts,js}", "src/routes/+page.server.ts", true],
  ["**/app/{routes/**/*,root}.{ts,tsx}", "app/routes/chat/.hidden/index.tsx", true],
  ["**/app/{routes/**/*,root}.{ts,tsx}", "app/other.tsx", false],
])("%s means %s: %s", (glob, path, isMeant) => {
  expect(compileGlob(glob)(path)).toBe(isMeant);
});
