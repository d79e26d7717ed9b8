import { defineModel } from "@sluice/core";
import { clusterRoleAt, clusterRulesAt, policyAddressAt, policyDocumentAt } from "./parts/permissions.ts";

export default [
  defineModel({
    package: "@pulumi/aws",
    settings: [
      ...policyAddressAt("iam > {RolePolicyAttachment,UserPolicyAttachment,GroupPolicyAttachment,PolicyAttachment} > arg 1 > policyArn"),
      policyDocumentAt("iam > {RolePolicy,UserPolicy,GroupPolicy,Policy} > arg 1 > policy"),
    ],
  }),
  defineModel({
    package: "@pulumi/kubernetes",
    settings: [clusterRoleAt("rbac > v1 > ClusterRoleBinding > arg 1"), clusterRulesAt("rbac > v1 > ClusterRole > arg 1")],
  }),
  defineModel({ package: "@pulumi/pulumi", settings: [policyDocumentAt("jsonStringify > arg 0")] }),
];
