import { defineModel } from "@sluice/core";

const TEXT = { kind: "external-content", label: "the text of a page" } as const;
const SELECTED =
  "{find,first,last,eq,children,parent,parents,closest,next,nextAll,prev,prevAll,siblings,filter,not,has,slice,contents,clone,remove,end,add,addBack,each}";

// Programs that write pages have better means: what this library is given to read came from elsewhere.
export default defineModel({
  package: "cheerio",
  types: {
    CheerioAPI: ["load > call", "loadBuffer > call", "fromURL > call"],
    Cheerio: ["CheerioAPI > call", "CheerioAPI > root > call", `Cheerio > ${SELECTED} > call`],
  },
  sources: [
    { at: "Cheerio > {text,html,attr,prop,val,data,extract} > call", ...TEXT },
    { at: "CheerioAPI > {text,html,xml,extract} > call", ...TEXT },
  ],
});
