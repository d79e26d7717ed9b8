// What others wrote on GitHub, by methods, by requests and by pages.
// same: "@octokit/rest"="octokit"
import { Octokit } from "@octokit/rest";
import { Memory } from "mem0ai/oss";

const memory = new Memory();
const octokit = new Octokit();

export async function read() {
  await memory.add((await octokit.rest.issues.get({})).data.body);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
  await memory.add((await octokit.rest.search.code({})).data.items[0].name);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
  await memory.add((await octokit.rest.repos.getReadme({})).data.content);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
  await memory.add((await octokit.request("GET /repos/{owner}/{repo}")).data.description);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
  await memory.add((await octokit.graphql("query { viewer { bio } }")).viewer.bio);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
  await memory.add((await octokit.paginate("GET /repos/{owner}/{repo}/issues"))[0].body);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
}
