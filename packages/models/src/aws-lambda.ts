import { defineModel } from "@sluice/core";
import { HEAD } from "./parts/requests.ts";

const EVENTS = ["APIGatewayProxyEvent", "APIGatewayProxyEventV2", "APIGatewayEvent", "ALBEvent", "LambdaFunctionURLEvent"];
const HANDLERS = [
  ...["APIGatewayProxyHandler", "APIGatewayProxyHandlerV2", "ALBHandler", "LambdaFunctionURLHandler", "ProxyHandler"],
  ...["JWTAuthorizer", "LambdaAuthorizer", "IAMAuthorizer"].map((by) => `APIGatewayProxyHandlerV2With${by}`),
  ...["LambdaAuthorizer", "CognitoAuthorizer"].map((by) => `APIGatewayProxyWith${by}Handler`),
];

// The package is the declarations alone. What a bare `Handler` is given, the fields say: only requests over HTTP have these.
export default defineModel({
  package: "aws-lambda",
  types: {
    ...Object.fromEntries([...EVENTS, ...HANDLERS].map((name) => [name, []])),
    Handler: [],
    Event: [`{${HANDLERS.join(",")},Handler} > param 0`, ...EVENTS],
  },
  sources: [
    {
      at: `{${EVENTS.join(",")},Event} > {body,queryStringParameters,rawQueryString,pathParameters,headers,rawPath,path}`,
      kind: "user-input",
      label: "what the client sent",
      bounded: HEAD,
    },
  ],
  sinks: [{ at: `{${HANDLERS.join(",")}} > return`, kind: "response" }],
});
