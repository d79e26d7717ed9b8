// What is done on GitHub, by the names of methods and by the first word of a request.
// same: Octokit=getOctokit @octokit/rest=@actions/github
// same: "@octokit/rest"="octokit"
// same: "@octokit/rest"="@octokit/core"
import { Octokit } from "@octokit/rest";
import { tool } from "ai";
import pino from "pino";
import { z } from "zod";

const log = pino();
const octokit = new Octokit();
const repo = { owner: "acme", repo: "shop" };

export const release = tool({
  description: "Release the shop",
  inputSchema: z.object({ id: z.number() }),
  needsApproval: true,
  execute: async ({ id }) => {
    log.info({ tool: "release", id }, "tool call");
    await octokit.rest.issues.get(repo);
    await octokit.rest.issues.create(repo);
    await octokit.rest.issues.deleteComment(repo);
    await octokit.rest.search.code({ q: `order ${id}` });
    await octokit.rest.pulls.merge(repo);
    await octokit.rest.repos.merge(repo);
    await octokit.rest.gists.create({});
    await octokit.rest.repos.createDeployment(repo);
    await octokit.rest.actions.createWorkflowDispatch(repo);
    await octokit.rest.actions.createOrUpdateRepoSecret(repo);
    await octokit.rest.repos.addCollaborator(repo);
    await octokit.rest.orgs.removeMember({ org: "acme" });
    await octokit.paginate("GET /repos/{owner}/{repo}/issues", repo);
    await octokit.request("GET /repos/{owner}/{repo}/issues", repo);
    await octokit.request("POST /repos/{owner}/{repo}/issues", repo);
    await octokit.request("DELETE /repos/{owner}/{repo}", repo);
    await octokit.graphql("query { viewer { login } }");
    await octokit.graphql("mutation { closeIssue(input: {}) { clientMutationId } }");
  },
});
