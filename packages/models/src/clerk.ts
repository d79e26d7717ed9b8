import { defineModel } from "@sluice/core";

const USERS = "users > {getUser,getUserList} > call";

export default [
  defineModel({
    package: "@clerk/nextjs",
    sources: [
      { at: "currentUser > call", kind: "private-data" },
      { at: `clerkClient > ${USERS}`, kind: "private-data" },
      { at: `clerkClient > call > ${USERS}`, kind: "private-data" },
    ],
  }),
  defineModel({ package: "@clerk/backend", sources: [{ at: `createClerkClient > call > ${USERS}`, kind: "private-data" }] }),
];
