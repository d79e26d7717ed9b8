import { defineModel } from "@sluice/core";
import { answersAt } from "./parts/answers.ts";
import { HEAD } from "./parts/requests.ts";

const CLIENT = "what the client sent";

export default [
  defineModel({
    package: "@vercel/node",
    types: { VercelRequest: [], VercelResponse: ["VercelResponse > status > call"] },
    sources: [{ at: "VercelRequest > {body,query,headers,cookies,url}", kind: "user-input", label: CLIENT, bounded: HEAD }],
    sinks: [
      ...answersAt("VercelResponse > {send,json} > arg 0"),
      { at: "VercelResponse > {write,end} > arg 0", kind: "response" },
      { at: "VercelResponse > redirect > arg any", kind: "url" },
    ],
  }),
  defineModel({
    package: "@azure/functions",
    types: {
      HttpHandler: [],
      HttpRequest: [
        "HttpHandler > param 0",
        "app > {http,post,get,put,patch} > arg 1 > handler > param 0",
        "app > {post,get,put,patch} > arg 1 > param 0",
      ],
    },
    sources: [
      { at: "HttpRequest > {json,text,formData} > call", kind: "user-input", label: CLIENT },
      { at: "HttpRequest > {params,url}", kind: "user-input", label: CLIENT, bounded: HEAD },
      { at: "HttpRequest > {query,headers} > get > call", kind: "user-input", label: CLIENT, bounded: HEAD },
    ],
    sinks: [{ at: "app > {http,post,get,put,patch} > arg 1 > handler > return", kind: "response" }],
  }),
  defineModel({
    package: "@netlify/functions",
    types: { Handler: [], HandlerEvent: ["Handler > param 0"] },
    sources: [
      { at: "HandlerEvent > {body,queryStringParameters,headers,path,rawUrl,rawQuery}", kind: "user-input", label: CLIENT, bounded: HEAD },
    ],
    sinks: [{ at: "Handler > return", kind: "response" }],
  }),
  defineModel({
    package: "@google-cloud/functions-framework",
    types: {
      HttpFunction: [],
      Request: ["{HttpFunction,HttpHandler} > param 0"],
      Response: ["{HttpFunction,HttpHandler} > param 1"],
      HttpHandler: ["http > arg 1"],
    },
    sources: [{ at: "Request > {body,query,params,headers}", kind: "user-input", label: CLIENT, bounded: HEAD }],
    sinks: [...answersAt("Response > {send,json} > arg 0"), { at: "Response > send > arg 0", kind: "html" }],
  }),
  defineModel({
    package: "firebase-functions",
    sources: [
      { at: "onCall > arg any > param 0 > data", kind: "user-input", label: CLIENT },
      { at: "onRequest > arg any > param 0 > {body,query,params,headers}", kind: "user-input", label: CLIENT, bounded: HEAD },
    ],
    sinks: [
      { at: "onCall > arg any > return", kind: "response" },
      ...answersAt("onRequest > arg any > param 1 > {send,json} > arg 0"),
      { at: "onRequest > arg any > param 1 > send > arg 0", kind: "html" },
    ],
  }),
];
