import { defineModel, type EffectRow } from "@sluice/core";
import { addingAt, effectsAt } from "./parts/effects.ts";

const types = {
  Collection: ["Firestore > {collection,collectionGroup} > call", "Document > collection > call"],
  Document: ["Firestore > doc > call", "Collection > doc > call"],
  Query: ["Collection", "Query > {where,orderBy,limit,limitToLast,offset,select,startAfter,startAt,endAt} > call"],
  Batch: ["Firestore > {batch,bulkWriter} > call", "Firestore > runTransaction > arg 0 > param 0"],
  Snapshot: ["Document > get > call", "Query > get > call > docs > each", "Query > get > call > forEach > arg 0 > param 0"],
};

const sources = [{ at: "Snapshot > {data,get} > call", kind: "private-data" }];

const effects: readonly EffectRow[] = [
  ...effectsAt("read-private", "{Document,Query} > get > call"),
  ...effectsAt("write-data", "Document > {set,update,create} > call", "Batch > {set,update,create} > call"),
  ...addingAt({ adds: ["add"] }, "Collection > add > call"),
  ...effectsAt("delete-data", "Document > delete > call", "Batch > delete > call", "Firestore > recursiveDelete > call"),
];

export default [
  defineModel({
    package: "firebase-admin",
    types: {
      ...types,
      // The second way is the one of the subpath `firebase-admin/firestore`.
      Firestore: ["firestore > call", "getFirestore > call", "app > call > firestore > call", "initializeApp > call > firestore > call"],
    },
    sources: [...sources, { at: "{auth,getAuth} > call > {getUser,getUserByEmail,getUserByPhoneNumber} > call", kind: "private-data" }],
    effects: [
      ...effects,
      ...effectsAt("read-private", "{auth,getAuth} > call > {getUser,getUserByEmail,getUserByPhoneNumber,listUsers} > call"),
      ...effectsAt("change-permissions", "{auth,getAuth} > call > {createUser,updateUser,setCustomUserClaims} > call"),
      ...effectsAt("delete-data", "{auth,getAuth} > call > {deleteUser,deleteUsers} > call"),
      ...effectsAt("send-message", "{messaging,getMessaging} > call > {send,sendEach,sendEachForMulticast} > call"),
    ],
  }),
  defineModel({ package: "@google-cloud/firestore", types: { ...types, Firestore: ["Firestore > new"] }, sources, effects }),
];
