// Policies of other tools: as objects, as text, by their address.
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { AttachRolePolicyCommand, PutRolePolicyCommand } from "@aws-sdk/client-iam";

const role = "agent";
new aws.iam.RolePolicyAttachment("a", { role, policyArn: "arn:aws:iam::aws:policy/AdministratorAccess" });
//                                                       ^ finding: no-broad-credentials
new aws.iam.RolePolicyAttachment("b", { role, policyArn: aws.iam.ManagedPolicy.AdministratorAccess });
//                                                       ^ finding: no-broad-credentials
new aws.iam.RolePolicy("c", { role, policy: { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }] } });
//                                                                                                          ^ finding: no-broad-credentials
new aws.iam.RolePolicy("d", { role, policy: { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: ["*"], Resource: "*" }] } });
//                                                                                                          ^ finding: no-broad-credentials
new aws.iam.RolePolicy("e", { role, policy: pulumi.jsonStringify({ Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }] }) });
//                                                                                                        ^ finding: no-broad-credentials
new aws.iam.RolePolicy("f", { role, policy: pulumi.jsonStringify({ Statement: [{ Effect: "Allow", Action: ["*"], Resource: "*" }] }) });
//                                                                                                        ^ finding: no-broad-credentials
export const commands = [
  new AttachRolePolicyCommand({ RoleName: role, PolicyArn: "arn:aws:iam::aws:policy/AdministratorAccess" }),
  //                                                       ^ finding: no-broad-credentials
  new PutRolePolicyCommand({
    ...{ RoleName: role, PolicyName: "tools" },
    PolicyDocument: JSON.stringify({ Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }] }),
    //                                                                      ^ finding: no-broad-credentials
  }),
  JSON.stringify({ Statement: [{ Effect: "Allow", Action: ["s3:GetObject", "*"], Resource: "*" }] }),
  //                                                      ^ finding: no-broad-credentials
];

// Every action is denied but one, and one action is allowed.
export const narrow = JSON.stringify({
  Statement: [
    { Effect: "Deny", NotAction: "s3:GetObject", Resource: "*" },
    { Effect: "Deny", Action: "*", Resource: "*" },
    { Effect: "Allow", Action: ["s3:GetObject"], Resource: "*" },
  ],
});
export const unrelated = JSON.stringify({ Action: "*", Effect: "Allow" });
