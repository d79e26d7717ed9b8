import { defineModel, type EffectKind, type EffectRow } from "@sluice/core";
import { effectsAt, keyedAt } from "./parts/effects.ts";
import { sqlEffects } from "./parts/sql-effects.ts";

/** Commands that only look. */
const LOOKS =
  "(?:Describe|List|Get|Head|Search|BatchGet|BatchDescribe|Validate|Estimate|Detect|Filter|Preview|Lookup|Test|Simulate|Wait|Generate)";

/** Everything that a client of infrastructure does but looking. */
const changes = (kind: EffectKind): readonly EffectRow[] => [{ at: `/^(?!${LOOKS}[A-Z])\\w+Command$/ > new`, kind }];

// A command is the request; the client only sends it.
const INFRASTRUCTURE = [
  ...[
    "ec2",
    "ecs",
    "eks",
    "ecr",
    "cloudformation",
    "rds",
    "route-53",
    "cloudfront",
    "auto-scaling",
    "elastic-load-balancing-v2",
    "api-gateway",
  ],
  ...["apigatewayv2", "cloudwatch", "amplify", "lightsail", "elastic-beanstalk", "codepipeline", "codebuild"],
];

export default [
  ...INFRASTRUCTURE.map((name) => defineModel({ package: `@aws-sdk/client-${name}`, effects: changes("deploy") })),
  defineModel({ package: "@aws-sdk/client-iam", effects: changes("change-permissions") }),
  defineModel({
    package: "@aws-sdk/client-s3",
    types: { S3: ["S3 > new"] },
    effects: [
      ...effectsAt("read-private", "{GetObjectCommand,SelectObjectContentCommand} > new", "S3 > getObject > call"),
      ...keyedAt(
        "PutObjectCommand > arg 0 > Key",
        "{PutObjectCommand,CopyObjectCommand,CreateMultipartUploadCommand,RestoreObjectCommand} > new",
        "S3 > {putObject,copyObject,createMultipartUpload} > call",
      ),
      ...effectsAt(
        "delete-data",
        "{DeleteObjectCommand,DeleteObjectsCommand,DeleteBucketCommand} > new",
        "S3 > {deleteObject,deleteObjects,deleteBucket} > call",
      ),
      ...effectsAt(
        "change-permissions",
        "{PutBucketPolicyCommand,DeleteBucketPolicyCommand,PutBucketAclCommand,PutObjectAclCommand,PutPublicAccessBlockCommand,DeletePublicAccessBlockCommand} > new",
        "S3 > {putBucketPolicy,deleteBucketPolicy,putBucketAcl,putObjectAcl,putPublicAccessBlock} > call",
      ),
      ...effectsAt(
        "deploy",
        "{CreateBucketCommand,PutBucketCorsCommand,PutBucketLifecycleConfigurationCommand,PutBucketVersioningCommand} > new",
        "S3 > createBucket > call",
      ),
    ],
  }),
  defineModel({ package: "@aws-sdk/s3-request-presigner", described: ["getSignedUrl > arg 1"] }),
  defineModel({ package: "@aws-sdk/lib-storage", effects: keyedAt("Upload > arg 0 > params > Key", "Upload > new") }),
  defineModel({
    package: "@aws-sdk/client-lambda",
    types: { Lambda: ["Lambda > new"] },
    effects: [
      ...effectsAt("send-request", "InvokeCommand > new", "Lambda > invoke > call"),
      ...effectsAt(
        "deploy",
        "{CreateFunctionCommand,UpdateFunctionCodeCommand,UpdateFunctionConfigurationCommand,DeleteFunctionCommand,PublishVersionCommand} > new",
        "Lambda > {createFunction,updateFunctionCode,updateFunctionConfiguration,deleteFunction} > call",
      ),
      ...effectsAt("change-permissions", "{AddPermissionCommand,RemovePermissionCommand} > new"),
    ],
  }),
  defineModel({
    package: "@aws-sdk/client-ssm",
    types: { SSM: ["SSM > new"] },
    effects: [
      ...effectsAt(
        "read-private",
        "{GetParameterCommand,GetParametersCommand,GetParametersByPathCommand} > new",
        "SSM > {getParameter,getParameters,getParametersByPath} > call",
      ),
      ...effectsAt(
        "run-command",
        "{SendCommandCommand,StartSessionCommand,StartAutomationExecutionCommand} > new",
        "SSM > sendCommand > call",
      ),
      ...effectsAt("write-data", "PutParameterCommand > new", "SSM > putParameter > call"),
      ...effectsAt("delete-data", "{DeleteParameterCommand,DeleteParametersCommand} > new", "SSM > deleteParameter > call"),
    ],
  }),
  defineModel({
    package: "@aws-sdk/client-sqs",
    types: { SQS: ["SQS > new"] },
    effects: [
      ...effectsAt("send-request", "{SendMessageCommand,SendMessageBatchCommand} > new", "SQS > {sendMessage,sendMessageBatch} > call"),
      ...effectsAt("delete-data", "{PurgeQueueCommand,DeleteQueueCommand} > new"),
    ],
  }),
  defineModel({ package: "@aws-sdk/client-eventbridge", effects: effectsAt("send-request", "PutEventsCommand > new") }),
  defineModel({
    package: "@aws-sdk/client-sfn",
    effects: effectsAt("send-request", "{StartExecutionCommand,StartSyncExecutionCommand} > new"),
  }),
  defineModel({
    package: "@aws-sdk/client-cloudwatch-logs",
    effects: [
      ...effectsAt("read-private", "{FilterLogEventsCommand,GetLogEventsCommand,StartQueryCommand} > new"),
      ...effectsAt("delete-data", "{DeleteLogGroupCommand,DeleteLogStreamCommand} > new"),
    ],
  }),
  defineModel({
    package: "@aws-sdk/client-cognito-identity-provider",
    effects: [
      ...effectsAt("read-private", "{ListUsersCommand,AdminGetUserCommand} > new"),
      ...effectsAt(
        "change-permissions",
        "{AdminCreateUserCommand,AdminSetUserPasswordCommand,AdminAddUserToGroupCommand,AdminUpdateUserAttributesCommand,AdminDisableUserCommand} > new",
      ),
      ...effectsAt("delete-data", "AdminDeleteUserCommand > new"),
    ],
  }),
  defineModel({
    package: "@aws-sdk/client-athena",
    effects: sqlEffects("StartQueryExecutionCommand", ["arg 0 > QueryString"], { form: "new" }),
  }),
  defineModel({
    package: "@aws-sdk/client-rds-data",
    effects: sqlEffects("{ExecuteStatementCommand,BatchExecuteStatementCommand}", ["arg 0 > sql"], { form: "new" }),
  }),
  // The second version: one package, clients with methods.
  defineModel({
    package: "aws-sdk",
    types: { S3: ["S3 > new"], DocumentClient: ["DynamoDB > DocumentClient > new"] },
    effects: [
      ...effectsAt("read-private", "S3 > getObject > call", "DocumentClient > {get,query,scan,batchGet} > call"),
      ...effectsAt(
        "write-data",
        "S3 > {putObject,upload,copyObject} > call",
        "DocumentClient > {put,update,batchWrite,transactWrite} > call",
      ),
      ...effectsAt("delete-data", "S3 > {deleteObject,deleteObjects,deleteBucket} > call", "DocumentClient > delete > call"),
      ...effectsAt("send-message", "SES > new > {sendEmail,sendRawEmail,sendTemplatedEmail} > call", "SNS > new > publish > call"),
      ...effectsAt("send-request", "Lambda > new > {invoke,invokeAsync} > call", "SQS > new > sendMessage > call"),
    ],
  }),
];
