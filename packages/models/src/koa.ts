import { defineModel } from "@sluice/core";
import { HEAD } from "./parts/requests.ts";

const METHODS = "{get,post,put,patch,delete,del,head,options,all,use}";
const CLIENT = "what the client sent";

const sources = [
  { at: "Context > {query,querystring,params,headers,header,url,originalUrl,path}", kind: "user-input", label: CLIENT, bounded: HEAD },
  { at: "Context > request > {body,rawBody,query,headers,header,url}", kind: "user-input", label: CLIENT, bounded: HEAD },
  { at: "Context > get > call", kind: "user-input", label: CLIENT },
];
const sinks = [
  // Text that begins like markup is sent as a page.
  { at: "Context > body", kind: "html" },
  { at: "Context > response > body", kind: "html" },
  { at: "Context > body", kind: "response" },
  { at: "Context > response > body", kind: "response" },
  { at: "Context > redirect > arg 0", kind: "url" },
  { at: "Context > {set,append} > arg 1", kind: "header" },
  { at: "Context > res > {write,end} > arg 0", kind: "response" },
];
// Answers are given by assignment, `ctx.body = text`; what is read there is what was written.
export default [
  defineModel({
    package: "koa",
    types: {
      ParameterizedContext: [],
      Middleware: [],
      Koa: ["new"],
      Context: ["Koa > use > arg any > param 0", "Middleware > param 0", "ParameterizedContext"],
    },
    sources,
    sinks,
  }),
  ...["@koa/router", "koa-router"].map((name) =>
    defineModel({
      package: name,
      types: {
        RouterContext: [],
        Router: ["new", "call", "Router > new", `Router > ${METHODS} > call`],
        Context: [`Router > ${METHODS} > arg any > param 0`, "RouterContext"],
      },
      sources,
      sinks,
    }),
  ),
];
