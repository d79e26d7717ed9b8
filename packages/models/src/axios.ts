import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";
import { languageModelAnswers, languageModelRequests } from "./parts/language-model-requests.ts";
import { requestEffects, verbEffects } from "./parts/http-effects.ts";
import { bodiesAt } from "./parts/bodies.ts";

const PLAIN = "{get,delete,head,options}";
const WITH_BODY = "{post,put,patch,postForm,putForm,patchForm}";

export default defineModel({
  package: "axios",
  types: {
    AxiosInstance: ["default", "create > call", "AxiosInstance > create > call", "Axios > new"],
    AxiosResponse: [`AxiosInstance > {request,get,delete,head,options,post,put,patch} > call`, "AxiosInstance > call"],
  },
  sources: [
    { at: "AxiosResponse > data", kind: "external-content", label: "what the request got" },
    languageModelAnswers("AxiosInstance > post > call > data", { at: "AxiosInstance > post", url: "arg 0" }),
    languageModelAnswers("AxiosInstance > call > data", { at: "AxiosInstance", url: "arg 0 > url" }),
  ],
  sinks: [
    { at: `AxiosInstance > {get,delete,head,options,post,put,patch,postForm,putForm,patchForm,getUri} > arg 0`, kind: "url" },
    { at: "AxiosInstance > arg 0", kind: "url", text: true },
    { at: "AxiosInstance > arg 0 > {url,baseURL}", kind: "url" },
    { at: "AxiosInstance > request > arg 0 > {url,baseURL}", kind: "url" },
    { at: "create > arg 0 > baseURL", kind: "url" },
    ...bodiesAt(`AxiosInstance > ${WITH_BODY} > arg 1`, "AxiosInstance > request > arg 0 > data", "AxiosInstance > arg 0 > data"),
    { at: `AxiosInstance > ${PLAIN} > arg 1 > headers > /./`, kind: "header" },
    { at: `AxiosInstance > ${WITH_BODY} > arg 2 > headers > /./`, kind: "header" },
  ],
  ...languageModelRequests(
    { at: "AxiosInstance > post", url: "arg 0", body: "arg 1" },
    { at: "AxiosInstance", url: "arg 0 > url", body: "arg 0 > data" },
  ),
  effects: [
    ...verbEffects("AxiosInstance", "arg 1"),
    ...effectsAt("send-request", "AxiosInstance > {postForm,putForm,patchForm} > call"),
    ...requestEffects("AxiosInstance", [
      { method: "arg 0 > method", urls: ["arg 0 > url"], bodies: ["arg 0 > data"] },
      { method: "arg 1 > method", urls: ["arg 0"] },
    ]),
    ...requestEffects("AxiosInstance > request", [{ method: "arg 0 > method", urls: ["arg 0 > url"] }]),
  ],
});
