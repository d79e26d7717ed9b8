import { defineModel } from "@sluice/core";

const PLAIN = "{get,delete,head,options}";
const WITH_BODY = "{post,put,patch,postForm,putForm,patchForm}";

export default defineModel({
  package: "axios",
  types: {
    AxiosInstance: ["default", "create > call", "AxiosInstance > create > call", "Axios > new"],
    AxiosResponse: [`AxiosInstance > {request,get,delete,head,options,post,put,patch} > call`, "AxiosInstance > call"],
  },
  sources: [{ at: "AxiosResponse > data", kind: "external-content", label: "what the request got" }],
  sinks: [
    { at: `AxiosInstance > {get,delete,head,options,post,put,patch,postForm,putForm,patchForm,getUri} > arg 0`, kind: "url" },
    { at: "AxiosInstance > arg 0", kind: "url" },
    { at: "AxiosInstance > arg 0 > {url,baseURL}", kind: "url" },
    { at: "AxiosInstance > request > arg 0 > {url,baseURL}", kind: "url" },
    { at: "create > arg 0 > baseURL", kind: "url" },
    { at: `AxiosInstance > ${WITH_BODY} > arg 1`, kind: "request-body" },
    { at: `AxiosInstance > ${WITH_BODY} > arg 1 > each`, kind: "request-body" },
    { at: "AxiosInstance > request > arg 0 > data", kind: "request-body" },
    { at: `AxiosInstance > ${PLAIN} > arg 1 > headers > /./`, kind: "header" },
    { at: `AxiosInstance > ${WITH_BODY} > arg 2 > headers > /./`, kind: "header" },
  ],
});
