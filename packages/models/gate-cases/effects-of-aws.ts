// What is sent, kept and called in AWS, by commands and by whole clients.
import * as cognito from "@aws-sdk/client-cognito-identity-provider";
import * as lambda from "@aws-sdk/client-lambda";
import * as s3 from "@aws-sdk/client-s3";
import * as secrets from "@aws-sdk/client-secrets-manager";
import * as sqs from "@aws-sdk/client-sqs";
import * as ssm from "@aws-sdk/client-ssm";
import { CreateTopicCommand, SNS } from "@aws-sdk/client-sns";
import { DeleteLogGroupCommand, GetLogEventsCommand } from "@aws-sdk/client-cloudwatch-logs";
import { ExecuteStatementCommand } from "@aws-sdk/client-rds-data";
import { PutEventsCommand } from "@aws-sdk/client-eventbridge";
import { SES } from "@aws-sdk/client-ses";
import { SendEmailCommand } from "@aws-sdk/client-sesv2";
import { StartExecutionCommand } from "@aws-sdk/client-sfn";
import { StartQueryExecutionCommand } from "@aws-sdk/client-athena";
import { Upload } from "@aws-sdk/lib-storage";
import AWS from "aws-sdk";
import { tool } from "ai";
import pino from "pino";
import { z } from "zod";

const log = pino();
const run = (text: string) => {
  new ExecuteStatementCommand({ sql: text });
  new StartQueryExecutionCommand({ QueryString: text });
};

export const tidyUp = tool({
  description: "Tidy the account up",
  inputSchema: z.object({ id: z.number() }),
  needsApproval: true,
  execute: async ({ id }) => {
    log.info({ tool: "tidyUp", id }, "tool call");
    new cognito.AdminDeleteUserCommand({});
    new cognito.AdminCreateUserCommand({});
    new cognito.ListUsersCommand({});
    new lambda.InvokeCommand({});
    new lambda.AddPermissionCommand({});
    new lambda.CreateFunctionCommand({});
    await new lambda.Lambda().invoke({});
    await new lambda.Lambda().updateFunctionCode({});
    new s3.CreateBucketCommand({});
    new s3.GetObjectCommand({});
    const bucket = new s3.S3();
    await bucket.createBucket({});
    await bucket.getObject({});
    await bucket.putObject({});
    await bucket.deleteObject({});
    await bucket.putBucketPolicy({});
    await new Upload({ client: bucket, params: {} }).done();
    new secrets.GetSecretValueCommand({});
    new secrets.CreateSecretCommand({});
    new secrets.DeleteSecretCommand({});
    const vault = new secrets.SecretsManager();
    await vault.getSecretValue({});
    await vault.createSecret({});
    await vault.deleteSecret({});
    new sqs.SendMessageCommand({});
    new sqs.PurgeQueueCommand({});
    await new sqs.SQS().sendMessage({});
    new ssm.GetParameterCommand({});
    new ssm.PutParameterCommand({});
    new ssm.DeleteParameterCommand({});
    const parameters = new ssm.SSM();
    await parameters.getParameter({});
    await parameters.putParameter({});
    await parameters.deleteParameter({});
    await parameters.sendCommand({});
    new CreateTopicCommand({});
    await new SNS().publish({ TopicArn: "orders" });
    new GetLogEventsCommand({});
    new DeleteLogGroupCommand({});
    new PutEventsCommand({});
    new StartExecutionCommand({});
    await new SES().sendEmail({});
    new SendEmailCommand({});
    run("SELECT * FROM orders");
    run("UPDATE orders SET open = false");
    run("DELETE FROM carts");
    run("GRANT SELECT ON orders TO reports");
    
    const documents = new AWS.DynamoDB.DocumentClient();
    await documents.get({}).promise();
    await documents.put({}).promise();
    await documents.delete({}).promise();
    const older = new AWS.S3();
    await older.getObject({}).promise();
    await older.putObject({}).promise();
    await older.deleteObject({}).promise();
    await new AWS.Lambda().invoke({}).promise();
    await new AWS.SES().sendEmail({}).promise();
    await new AWS.SNS().publish({}).promise();
    await new AWS.SQS().sendMessage({}).promise();
  },
});
