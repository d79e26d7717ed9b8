import { defineModel } from "@sluice/core";

export default defineModel({
  package: "async",
  propagators: [
    {
      at: "{each,eachSeries,forEach,map,mapSeries,filter,detect,concat,some,every,sortBy,groupBy}",
      from: "arg 0 > each",
      to: "arg 1 > param 0",
    },
    { at: "{eachLimit,forEachLimit,mapLimit,filterLimit,detectLimit,concatLimit}", from: "arg 0 > each", to: "arg 2 > param 0" },
    { at: "{map,mapSeries,concat}", from: "arg 1 > return", to: "call > each" },
    { at: "{mapLimit,concatLimit}", from: "arg 2 > return", to: "call > each" },
    { at: "{filter,sortBy}", from: "arg 0 > each", to: "call > each" },
    { at: "{parallel,series}", from: "arg 0 > each > return", to: "call > each" },
    { at: "retry", from: "arg 0 > return", to: "call" },
    { at: "retry", from: "arg 1 > return", to: "call" },
  ],
});
