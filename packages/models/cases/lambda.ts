// Functions behind a gateway of AWS, by the types of what they are given and of themselves.
// same: APIGatewayProxyHandlerV2=ALBHandler APIGatewayProxyEventV2=ALBEvent
// same: APIGatewayProxyHandlerV2=LambdaFunctionURLHandler APIGatewayProxyEventV2=LambdaFunctionURLEvent
// same: APIGatewayProxyHandlerV2=APIGatewayProxyHandler APIGatewayProxyEventV2=APIGatewayProxyEvent
// same: APIGatewayProxyHandlerV2=ProxyHandler APIGatewayProxyEventV2=APIGatewayEvent
// same: APIGatewayProxyHandlerV2=APIGatewayProxyHandlerV2WithJWTAuthorizer
// same: APIGatewayProxyHandlerV2=APIGatewayProxyHandlerV2WithLambdaAuthorizer
// same: APIGatewayProxyHandlerV2=APIGatewayProxyHandlerV2WithIAMAuthorizer
// same: APIGatewayProxyHandlerV2=APIGatewayProxyWithLambdaAuthorizerHandler
// same: APIGatewayProxyHandlerV2=APIGatewayProxyWithCognitoAuthorizerHandler
import type { APIGatewayProxyEventV2, APIGatewayProxyHandlerV2 } from "aws-lambda";
import { exec } from "node:child_process";
import { generateText } from "ai";

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  exec(event.body);
//     ^^^^^^^^^^ finding: no-model-output-in-shell
  const { text } = await generateText({ model: "m", prompt: "Greet the customer." });
  return text;
//^^^^^^^^^^^^ finding: require-output-filter
};
export async function other(event: APIGatewayProxyEventV2) {
  exec(event.body);
//     ^^^^^^^^^^ finding: no-model-output-in-shell
}
