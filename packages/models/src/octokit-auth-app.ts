import { defineModel } from "@sluice/core";

export default defineModel({ package: "@octokit/auth-app", sources: [{ at: "createAppAuth > call > call > token", kind: "secret" }] });
