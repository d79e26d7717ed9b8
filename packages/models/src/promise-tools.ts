import { defineModel } from "@sluice/core";

// Libraries that call back with the elements of a list, or later.
export default [
  ...["p-map", "p-each-series"].map((name) =>
    defineModel({
      package: name,
      propagators: [
        { at: "default", from: "arg 0 > each", to: "arg 1 > param 0" },
        { at: "default", from: "arg 1 > return", to: "call > each" },
      ],
    }),
  ),
  defineModel({
    package: "p-limit",
    types: { LimitFunction: ["call"] },
    propagators: [
      { at: "LimitFunction", from: "arg 0 > return", to: "call" },
      { at: "LimitFunction", from: "arg 1", to: "arg 0 > param 0" },
      { at: "LimitFunction", from: "arg 2", to: "arg 0 > param 1" },
      { at: "LimitFunction > map", from: "arg 0 > each", to: "arg 1 > param 0" },
      { at: "LimitFunction > map", from: "arg 1 > return", to: "call > each" },
    ],
  }),
  defineModel({
    package: "p-queue",
    propagators: [
      { at: "new > add", from: "arg 0 > return", to: "call" },
      { at: "new > addAll", from: "arg 0 > each > return", to: "call > each" },
    ],
  }),
  defineModel({ package: "p-retry", propagators: [{ at: "default", from: "arg 0 > return", to: "call" }] }),
  defineModel({
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
  }),
  defineModel({
    package: "ramda",
    propagators: [
      { at: "{map,filter,reject,forEach,find,chain,sortBy,groupBy}", from: "arg 1 > each", to: "arg 0 > param 0" },
      { at: "{map,chain}", from: "arg 0 > return", to: "call > each" },
      { at: "chain", from: "arg 0 > return > each", to: "call > each" },
      { at: "{filter,reject,sortBy}", from: "arg 1 > each", to: "call > each" },
      { at: "find", from: "arg 1 > each", to: "call" },
    ],
  }),
];
