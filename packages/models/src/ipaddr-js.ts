import { defineModel, type GuardRow } from "@sluice/core";

/** What a program finds out about an address: whether text is one, and which network one is of (the package's README, "API"). */
const ADDRESS: Pick<GuardRow, "clears" | "of"> = { clears: ["url"], of: "host" };

export default defineModel({
  package: "ipaddr.js",
  guards: [
    { ...ADDRESS, at: "isValid > arg 0", tells: "address" },
    { ...ADDRESS, at: "{IPv4,IPv6} > {isValid,isIPv4,isIPv6,isValidFourPartDecimal} > arg 0", tells: "address" },
    { ...ADDRESS, at: "{parse,process} > call > range > this", tells: "network" },
    { ...ADDRESS, at: "{IPv4,IPv6} > parse > call > range > this", tells: "network" },
  ],
});
