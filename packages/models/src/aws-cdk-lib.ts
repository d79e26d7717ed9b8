import { defineModel } from "@sluice/core";
import { managedPolicyAt, policyAddressAt, policyDocumentAt } from "./parts/permissions.ts";

/** `import * as iam from "aws-cdk-lib/aws-iam"` and `import { aws_iam as iam } from "aws-cdk-lib"`. */
const PLACES = ["", "aws_iam > "];

export default defineModel({
  package: "aws-cdk-lib",
  settings: PLACES.flatMap((place) => [
    {
      ...{ at: `${place}PolicyStatement > arg 0 > actions > each`, kind: "broad-credential", is: ["*", "*:*"], label: "every action" },
      unless: { option: `${place}PolicyStatement > arg 0 > effect`, reads: "(?:^|\\.)Effect\\.DENY$" },
    },
    managedPolicyAt(`${place}ManagedPolicy > fromAwsManagedPolicyName > arg 0`),
    ...policyAddressAt(`${place}ManagedPolicy > fromManagedPolicyArn > arg 2`),
    policyDocumentAt(`${place}PolicyDocument > fromJson > arg 0`),
  ]),
});
