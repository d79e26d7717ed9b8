import { defineModel } from "@sluice/core";
import type { SinkRow } from "@sluice/core";
import { answersAt } from "./parts/answers.ts";
import { HARMLESS_MIDDLEWARE, LOOPBACK, openTools } from "./parts/open-servers.ts";
import { HEAD } from "./parts/requests.ts";

const METHODS = "{get,post,put,patch,delete,options,head,all,use,param}";

/** With a root, `sendFile` refuses whatever climbs out of it. */
const withoutRoot = (sendFile: string): SinkRow => ({
  at: `${sendFile} > arg 0`,
  kind: "path",
  when: { option: `${sendFile} > arg 1 > root`, is: "set", not: true },
});

export default [
  defineModel({
    package: "express",
    settings: [
      {
        at: "Router > {get,post,put,patch,all} > call",
        kind: "no-rate-limit",
        serving: { reaches: "language-model", route: true, through: "use", besides: HARMLESS_MIDDLEWARE },
      },
      {
        ...openTools,
        at: "Router > listen > call",
        when: { option: "Router > listen > arg 1", matches: LOOPBACK, not: true },
      },
    ],
    types: {
      Express: [],
      Application: [],
      IRouter: [],
      RequestHandler: [],
      ErrorRequestHandler: [],
      Request: [
        "RequestHandler > param 0",
        "ErrorRequestHandler > param 1",
        `Router > ${METHODS} > arg any > param 0`,
        `Router > ${METHODS} > arg any > each > param 0`,
      ],
      Router: [
        "call",
        "Router > call",
        "Router > new",
        "Router > route > call",
        `Router > ${METHODS} > call`,
        "Express",
        "Application",
        "IRouter",
      ],
      Response: [
        `Router > ${METHODS} > arg any > param 1`,
        `Router > ${METHODS} > arg any > each > param 1`,
        "Router > use > arg any > param 2",
        "RequestHandler > param 1",
        "ErrorRequestHandler > param 2",
        "Response > {status,type,contentType,set,header,append,attachment,links,location,cookie,clearCookie,vary,format} > call",
      ],
    },
    sources: [
      {
        at: "Request > {body,query,params,headers,cookies,url,originalUrl}",
        kind: "user-input",
        label: "what the client sent",
        bounded: HEAD,
      },
      { at: "Request > {header,get} > call", kind: "user-input", label: "a header that the client sent", bounded: true },
      // What multer and express-fileupload leave there.
      { at: "Request > {file,files}", kind: "external-content", label: "an uploaded file" },
    ],
    sinks: [
      // What is written piece by piece has the type that the program sets: mostly events or JSON.
      { at: "Response > send > arg 0", kind: "html" },
      { at: "Response > {write,end} > arg 0", kind: "response" },
      ...answersAt("Response > {send,json,jsonp} > arg 0"),
      { at: "Response > redirect > arg any", kind: "url" },
      { at: "Response > {set,header,setHeader,append} > arg 1", kind: "header" },
      withoutRoot("Response > sendFile"),
      { at: "Response > sendFile > arg 1 > root", kind: "path" },
      { at: "Response > sendfile > arg 0", kind: "path" },
      { at: "Response > download > arg 0", kind: "path" },
      { at: "static > arg 0", kind: "path" },
    ],
    limits: [{ at: "{json,text,urlencoded,raw} > arg 0 > limit" }],
  }),
  defineModel({ package: "body-parser", limits: [{ at: "{json,text,urlencoded,raw} > arg 0 > limit", of: "express" }] }),
  // Controllers far from their router, in plain JavaScript, have a response that nothing names. The method's name is Express's alone.
  defineModel({ package: "express", receiver: "any", sinks: [withoutRoot("sendFile")] }),
];
