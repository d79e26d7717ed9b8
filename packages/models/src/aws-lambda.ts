import { defineModel } from "@sluice/core";

const EVENTS = ["APIGatewayProxyEvent", "APIGatewayProxyEventV2", "APIGatewayEvent", "ALBEvent", "LambdaFunctionURLEvent"];
const HANDLERS = ["APIGatewayProxyHandler", "APIGatewayProxyHandlerV2", "ALBHandler", "LambdaFunctionURLHandler"];

// The package is the declarations alone.
export default defineModel({
  package: "aws-lambda",
  types: {
    ...Object.fromEntries([...EVENTS, ...HANDLERS].map((name) => [name, []])),
    Event: [`{${HANDLERS.join(",")}} > param 0`, ...EVENTS],
  },
  sources: [
    {
      at: `{${EVENTS.join(",")},Event} > {body,queryStringParameters,rawQueryString,pathParameters,headers,rawPath,path}`,
      kind: "user-input",
      label: "what the client sent",
    },
  ],
  sinks: [{ at: `{${HANDLERS.join(",")}} > return`, kind: "response" }],
});
