import { defineModel } from "@sluice/core";
import { answersAt } from "./parts/answers.ts";
import { HEAD, ownAddress } from "./parts/requests.ts";

const CLIENT = "what the client sent";
const CODE = "{ts,tsx,js,jsx,mjs}";
const METHODS = "{GET,POST,PUT,PATCH,DELETE,HEAD,OPTIONS}";

export default [
  defineModel({
    package: "next",
    types: {
      NextApiRequest: ["NextApiHandler > param 0", "ApiModule > default > param 0"],
      NextApiResponse: ["NextApiHandler > param 1", "ApiModule > default > param 1", "NextApiResponse > status > call"],
      NextApiHandler: [],
      GetServerSidePropsContext: ["GetServerSideProps > param 0", "PropsModule > getServerSideProps > param 0"],
      GetServerSideProps: [],
      ApiModule: [],
      PageModule: [],
      PropsModule: [],
    },
    entryPoints: [
      { files: `**/app/**/{page,layout}.${CODE}`, is: "PageModule" },
      { files: `**/pages/api/**/*.${CODE}`, is: "ApiModule" },
      { files: `**/pages/**/*.${CODE}`, is: "PropsModule" },
    ],
    sources: [
      { at: "NextApiRequest > {body,query,headers,cookies,url}", kind: "user-input", label: CLIENT, bounded: HEAD },
      { at: "GetServerSidePropsContext > {query,params,resolvedUrl}", kind: "user-input", label: CLIENT, bounded: HEAD },
      { at: "GetServerSidePropsContext > req > {headers,cookies,url}", kind: "user-input", label: CLIENT, bounded: HEAD },
      { at: "PageModule > {default,generateMetadata} > param 0 > {params,searchParams}", kind: "user-input", label: CLIENT, bounded: HEAD },
    ],
    sinks: [
      ...answersAt("NextApiResponse > {send,json} > arg 0"),
      { at: "NextApiResponse > {write,end} > arg 0", kind: "response" },
      { at: "NextApiResponse > redirect > arg any", kind: "url" },
      { at: "NextApiResponse > setHeader > arg 1", kind: "header" },
    ],
  }),
  defineModel({
    package: "next/server",
    types: {
      NextRequest: ["NextMiddleware > param 0", `RouteModule > ${METHODS} > param 0`, "ProxyModule > {middleware,proxy} > param 0"],
      NextMiddleware: [],
      RouteModule: [],
      ProxyModule: [],
    },
    entryPoints: [
      { files: `**/app/**/route.${CODE}`, is: "RouteModule" },
      { files: `**/{middleware,proxy}.${CODE}`, is: "ProxyModule" },
    ],
    sources: [
      { at: "NextRequest > {json,text,formData} > call", kind: "user-input", label: CLIENT },
      { at: `RouteModule > ${METHODS} > param 1 > params`, kind: "user-input", label: CLIENT, bounded: HEAD },
      { at: "NextRequest > body", kind: "user-input", label: CLIENT, bounded: HEAD },
      ...["NextRequest > url", "NextRequest > nextUrl > href"].map(ownAddress),
      { at: "NextRequest > headers > get > call", kind: "user-input", label: CLIENT, bounded: HEAD },
      { at: "NextRequest > nextUrl > searchParams > {get,getAll} > call", kind: "user-input", label: CLIENT, bounded: HEAD },
      { at: "NextRequest > nextUrl > search", kind: "user-input", label: CLIENT, bounded: HEAD },
      { at: "NextRequest > cookies > get > call > value", kind: "user-input", label: CLIENT, bounded: HEAD },
    ],
    sinks: [
      { at: "NextResponse > arg 0", kind: "response" },
      { at: "NextResponse > arg 1 > headers > /./", kind: "header" },
      ...answersAt("NextResponse > json > arg 0"),
      { at: "NextResponse > {redirect,rewrite} > arg 0", kind: "url" },
    ],
  }),
  defineModel({
    package: "next/headers",
    sources: [
      { at: "headers > call > get > call", kind: "user-input", label: CLIENT, bounded: HEAD },
      { at: "cookies > call > get > call > value", kind: "user-input", label: CLIENT, bounded: HEAD },
    ],
  }),
  defineModel({
    package: "next/navigation",
    sources: [
      { at: "useSearchParams > call > {get,getAll} > call", kind: "user-input", label: CLIENT, bounded: HEAD },
      { at: "useParams > call", kind: "user-input", label: CLIENT, bounded: HEAD },
    ],
    sinks: [
      { at: "{redirect,permanentRedirect} > arg 0", kind: "url" },
      { at: "useRouter > call > {push,replace} > arg 0", kind: "url" },
    ],
  }),
];
