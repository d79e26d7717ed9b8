import { defineModel, type GuardRow } from "@sluice/core";

// Of the module itself and of its promises, `dns/promises` included.
const LOOK_UPS = ["{lookup,resolve,resolve4,resolve6,resolveAny}", "Resolver > new > {resolve,resolve4,resolve6,resolveAny}"];

// What a program finds out about a host before it asks it for anything.
export default [
  defineModel({
    package: "dns",
    guards: ["", "promises > "].flatMap((root) =>
      LOOK_UPS.map((at): GuardRow => ({ at: `${root}${at} > arg 0`, clears: ["url"], of: "host", tells: "addresses" })),
    ),
  }),
  defineModel({ package: "net", guards: [{ at: "{isIP,isIPv4,isIPv6} > arg 0", clears: ["url"], of: "host", tells: "address" }] }),
];
