// An event says which repository to fetch, and whoever sends it may say more.
import { execFileSync, execSync } from "node:child_process";
import { Inngest } from "inngest";

const inngest = new Inngest({ id: "fixer" });

export const fix = inngest.createFunction({ id: "fix" }, { event: "issue/opened" }, async ({ event, step }) => {
  await step.run("fetch", () => {
    execSync(`git remote add origin https://github.com/${event.data.repo}.git`);
    //       ^ finding: no-model-output-in-shell
    execFileSync("git", ["fetch", "origin", "--", event.data.commit]);
  });
});

export const mend = inngest.createFunction({ id: "mend", triggers: { event: "issue/closed" } }, async ({ event }) => {
  execSync(`git fetch origin ${event.data.commit}`);
  //       ^ finding: no-model-output-in-shell
});
