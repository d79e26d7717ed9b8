// Statements that allow every action, and policies for administrators.
import { aws_iam, type Stack } from "aws-cdk-lib";
import * as iam from "aws-cdk-lib/aws-iam";

export const all = new iam.PolicyStatement({
  actions: ["*"],
  //        ^ finding: no-broad-credentials "gives every action"
  resources: ["*"],
});
export const other = new aws_iam.PolicyStatement({ actions: ["s3:GetObject", "*"], resources: ["*"] });
//                                                                           ^ finding: no-broad-credentials
export const administrator = iam.ManagedPolicy.fromAwsManagedPolicyName("AdministratorAccess");
//                                                                      ^ finding: no-broad-credentials
export const powerful = aws_iam.ManagedPolicy.fromAwsManagedPolicyName("PowerUserAccess");
//                                                                     ^ finding: no-broad-credentials
export const byAddress = (stack: Stack) => [
  iam.ManagedPolicy.fromManagedPolicyArn(stack, "a", "arn:aws:iam::aws:policy/AdministratorAccess"),
  //                                                 ^ finding: no-broad-credentials
  aws_iam.ManagedPolicy.fromManagedPolicyArn(stack, "b", "arn:aws:iam::aws:policy/IAMFullAccess"),
  //                                                     ^ finding: no-broad-credentials
];
export const documents = [
  iam.PolicyDocument.fromJson({ Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }] }),
  //                                                                   ^ finding: no-broad-credentials
  iam.PolicyDocument.fromJson({ Statement: [{ Effect: "Allow", Action: ["*"], Resource: "*" }] }),
  //                                                                   ^ finding: no-broad-credentials
  aws_iam.PolicyDocument.fromJson({ Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }] }),
  //                                                                       ^ finding: no-broad-credentials
  aws_iam.PolicyDocument.fromJson({ Statement: [{ Effect: "Allow", Action: ["*:*"], Resource: "*" }] }),
  //                                                                       ^ finding: no-broad-credentials
];

export const refused = [
  new iam.PolicyStatement({ effect: iam.Effect.DENY, actions: ["*"], resources: ["*"] }),
  new aws_iam.PolicyStatement({ effect: aws_iam.Effect.DENY, actions: ["*"], resources: ["*"] }),
  new iam.PolicyStatement({ effect: iam.Effect.ALLOW, actions: ["*"], resources: ["*"] }),
  //                                                            ^ finding: no-broad-credentials
];
export const narrow = new iam.PolicyStatement({ actions: ["s3:GetObject"], resources: ["arn:aws:s3:::manuals/*"] });
export const reader = iam.ManagedPolicy.fromAwsManagedPolicyName("ReadOnlyAccess");
export const denied = iam.PolicyDocument.fromJson({ Statement: [{ Effect: "Deny", Action: "*", Resource: "*" }] });
