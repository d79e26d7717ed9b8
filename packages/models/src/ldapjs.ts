import { defineModel } from "@sluice/core";

export default [
  defineModel({
    package: "ldapjs",
    types: { Client: ["createClient > call"] },
    sinks: [
      { at: "Client > search > arg 0", kind: "query" },
      { at: "Client > search > arg 1 > filter", kind: "query" },
      { at: "parseFilter > arg 0", kind: "query" },
    ],
    // Filters made of parts escape their values.
    sanitizers: [
      {
        at: "{EqualityFilter,PresenceFilter,SubstringFilter,GreaterThanEqualsFilter,LessThanEqualsFilter,ApproximateFilter} > new",
        clears: ["query"],
      },
    ],
  }),
  defineModel({
    package: "ldapts",
    types: { Client: ["Client > new"] },
    sinks: [
      { at: "Client > {search,searchPaginated} > arg 0", kind: "query" },
      { at: "Client > {search,searchPaginated} > arg 1 > filter", kind: "query" },
    ],
    sanitizers: [
      {
        at: "{EqualityFilter,PresenceFilter,SubstringFilter,GreaterThanEqualsFilter,LessThanEqualsFilter,ApproximateFilter} > new",
        clears: ["query"],
      },
    ],
  }),
];
