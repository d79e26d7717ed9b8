import { defineModel } from "@sluice/core";
import { policyAddressAt } from "./parts/permissions.ts";

export default defineModel({
  package: "@aws-sdk/client-iam",
  settings: policyAddressAt("{AttachRolePolicyCommand,AttachUserPolicyCommand,AttachGroupPolicyCommand} > arg 0 > PolicyArn"),
});
