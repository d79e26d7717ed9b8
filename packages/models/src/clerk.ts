import { defineModel, type EffectRow } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";

const USERS = "users > {getUser,getUserList} > call";

function clerkEffects(client: string): EffectRow[] {
  return [
    ...effectsAt("read-private", `${client} > ${USERS}`),
    ...effectsAt("change-permissions", `${client} > users > {createUser,updateUser,updateUserMetadata,banUser} > call`),
    ...effectsAt("delete-data", `${client} > users > deleteUser > call`),
  ];
}

export default [
  defineModel({
    package: "@clerk/nextjs",
    sources: [
      { at: "currentUser > call", kind: "private-data" },
      { at: `clerkClient > ${USERS}`, kind: "private-data" },
      { at: `clerkClient > call > ${USERS}`, kind: "private-data" },
    ],
    effects: [...clerkEffects("clerkClient"), ...clerkEffects("clerkClient > call"), ...effectsAt("read-private", "currentUser > call")],
  }),
  defineModel({
    package: "@clerk/backend",
    sources: [{ at: `createClerkClient > call > ${USERS}`, kind: "private-data" }],
    effects: [...clerkEffects("createClerkClient > call")],
  }),
];
