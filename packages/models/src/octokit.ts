import { defineModel } from "@sluice/core";
import type { EffectRow, SourceRow } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";
import { graphqlEffects } from "./parts/http-effects.ts";

// Issues, pull requests and their comments are written by whoever likes to.
const WRITTEN = { kind: "external-content", label: "what somebody wrote on GitHub" } as const;
const LOOK = "/^(?:get|list|check|compare|download)/";
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

const effects: readonly EffectRow[] = [
  ...effectsAt("read-untrusted", `Rest > /./ > ${LOOK} > call`, "Rest > search > /./ > call", "Octokit > paginate > call"),
  ...effectsAt("publish", "Rest > pulls > merge > call", "Rest > repos > {merge,createRelease} > call", "Rest > gists > create > call"),
  ...effectsAt(
    "deploy",
    "Rest > repos > {createDeployment,createDeploymentStatus,createPagesSite} > call",
    "Rest > actions > {createWorkflowDispatch,reRunWorkflow} > call",
  ),
  ...effectsAt(
    "change-permissions",
    "Rest > repos > {addCollaborator,removeCollaborator,updateBranchProtection,createDeployKey} > call",
    "Rest > orgs > {createInvitation,removeMember,setMembershipForUser} > call",
    "Rest > actions > {createOrUpdateRepoSecret,createOrUpdateOrgSecret} > call",
  ),
  ...effectsAt("delete-data", "Rest > /./ > /^delete/ > call"),
  ...effectsAt("write-data", "Rest > /./ > /^(?:create|update|add|set|remove|replace|lock|unlock|submit|dismiss|transfer|rename)/ > call"),
];
/** A request names its method first: `POST /repos/{owner}/{repo}/issues`. */
const requested: readonly EffectRow[] = [
  { at: "Octokit > request > call", kind: "read-untrusted", when: { option: "Octokit > request > arg 0", matches: "^(?:GET |/)" } },
  {
    at: "Octokit > request > call",
    kind: "write-data",
    when: { option: "Octokit > request > arg 0", matches: "^(?:POST|PUT|PATCH) ", known: true },
  },
  { at: "Octokit > request > call", kind: "delete-data", when: { option: "Octokit > request > arg 0", matches: "^DELETE ", known: true } },
  ...graphqlEffects("Octokit > graphql", "arg 0"),
];

export default [
  ...["octokit", "@octokit/rest"].map((name) =>
    defineModel({
      package: name,
      types: { Octokit: ["Octokit > new"], ...REST },
      sources: rows(),
      effects: [...effects, ...requested],
    }),
  ),
  defineModel({ package: "@octokit/core", types: { Octokit: ["Octokit > new"] }, sources: requests, effects: requested }),
  defineModel({
    package: "@actions/github",
    types: { Octokit: ["getOctokit > call"], ...REST },
    effects: [...effects, ...requested],
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
