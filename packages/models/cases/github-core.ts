// Requests alone; and the event that started an action.
import { Octokit } from "@octokit/core";
import { context } from "@actions/github";
import { graphql } from "@octokit/graphql";
import { Memory } from "mem0ai/oss";

const memory = new Memory();
const octokit = new Octokit();

export async function read() {
  await memory.add((await octokit.request("GET /repos/{owner}/{repo}")).data.description);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
  await memory.add((await octokit.graphql("query { viewer { bio } }")).viewer.bio);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
  await memory.add((await graphql("query { viewer { bio } }")).viewer.bio);
  await memory.add(context.payload.issue.body);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
}
