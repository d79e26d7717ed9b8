import { defineModel } from "@sluice/core";
import type { SourceRow } from "@sluice/core";

// Issues, pull requests and their comments are written by whoever likes to.
const WRITTEN = { kind: "external-content", label: "what somebody wrote on GitHub" } as const;
const READ = "/^(?:get|list)/";

const REST = { Rest: ["Octokit", "Octokit > rest"] };

const requests: readonly SourceRow[] = [
  { at: "Octokit > request > call > data", ...WRITTEN },
  { at: "Octokit > graphql > call", ...WRITTEN },
];

function rows(): readonly SourceRow[] {
  return [
    { at: `Rest > {issues,pulls} > ${READ} > call > data`, ...WRITTEN },
    { at: "Rest > search > {issuesAndPullRequests,commits,code} > call > data > items", ...WRITTEN },
    { at: "Rest > repos > {getContent,getReadme,listCommits,getCommit} > call > data", ...WRITTEN },
    ...requests,
    { at: "Octokit > paginate > call", ...WRITTEN },
  ];
}

export default [
  ...["octokit", "@octokit/rest"].map((name) =>
    defineModel({
      package: name,
      types: { Octokit: ["Octokit > new"], ...REST },
      sources: rows(),
    }),
  ),
  defineModel({ package: "@octokit/core", types: { Octokit: ["Octokit > new"] }, sources: requests }),
  defineModel({
    package: "@actions/github",
    types: { Octokit: ["getOctokit > call"], ...REST },
    sources: [
      ...rows(),
      {
        at: "context > payload > {issue,pull_request,comment,review,discussion} > {title,body}",
        kind: "external-content",
        label: "what somebody wrote on GitHub",
      },
    ],
  }),
];
