// The pattern admits a version number and nothing else.
import { execSync } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

const Version = z.string().regex(/^v\d+\.\d+\.\d+$/, "a version such as v1.2.3");

export const tag = tool({
  description: "Tag a release",
  inputSchema: z.object({ version: Version.optional() }),
  execute: async ({ version = "v0.0.0" }) => execSync(`git tag ${version} && git push origin ${version}`, { encoding: "utf8" }),
});
