// Commands that change what runs in the cloud, by their names.
// same: @aws-sdk/client-ecs=@aws-sdk/client-amplify UpdateServiceCommand=CreateAppCommand
// same: @aws-sdk/client-ecs=@aws-sdk/client-api-gateway UpdateServiceCommand=CreateRestApiCommand
// same: @aws-sdk/client-ecs=@aws-sdk/client-apigatewayv2 UpdateServiceCommand=CreateApiCommand
// same: @aws-sdk/client-ecs=@aws-sdk/client-auto-scaling UpdateServiceCommand=SetDesiredCapacityCommand
// same: @aws-sdk/client-ecs=@aws-sdk/client-cloudformation UpdateServiceCommand=CreateStackCommand
// same: @aws-sdk/client-ecs=@aws-sdk/client-cloudfront UpdateServiceCommand=CreateDistributionCommand
// same: @aws-sdk/client-ecs=@aws-sdk/client-cloudwatch UpdateServiceCommand=DeleteAlarmsCommand
// same: @aws-sdk/client-ecs=@aws-sdk/client-codebuild UpdateServiceCommand=StartBuildCommand
// same: @aws-sdk/client-ecs=@aws-sdk/client-codepipeline UpdateServiceCommand=StartPipelineExecutionCommand
// same: @aws-sdk/client-ecs=@aws-sdk/client-ecr UpdateServiceCommand=CreateRepositoryCommand
// same: @aws-sdk/client-ecs=@aws-sdk/client-eks UpdateServiceCommand=CreateClusterCommand
// same: @aws-sdk/client-ecs=@aws-sdk/client-elastic-beanstalk UpdateServiceCommand=CreateEnvironmentCommand
// same: @aws-sdk/client-ecs=@aws-sdk/client-elastic-load-balancing-v2 UpdateServiceCommand=CreateLoadBalancerCommand
// same: @aws-sdk/client-ecs=@aws-sdk/client-lightsail UpdateServiceCommand=CreateInstancesCommand
// same: @aws-sdk/client-ecs=@aws-sdk/client-rds UpdateServiceCommand=DeleteDBInstanceCommand
// same: @aws-sdk/client-ecs=@aws-sdk/client-route-53 UpdateServiceCommand=ChangeResourceRecordSetsCommand
import { UpdateServiceCommand as Change } from "@aws-sdk/client-ecs";
import { tool } from "ai";
import pino from "pino";
import { z } from "zod";

const log = pino();

export const change = tool({
  description: "Change what runs",
  inputSchema: z.object({ id: z.number() }),
  needsApproval: true,
  execute: async ({ id }) => {
    log.info({ tool: "change", id }, "tool call");
    new Change({});
  },
});
