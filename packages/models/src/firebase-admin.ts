import { defineModel } from "@sluice/core";

const types = {
  Collection: ["Firestore > {collection,collectionGroup} > call", "Document > collection > call"],
  Document: ["Firestore > doc > call", "Collection > doc > call"],
  Query: ["Collection", "Query > {where,orderBy,limit,limitToLast,offset,select,startAfter,startAt,endAt} > call"],
  Snapshot: ["Document > get > call", "Query > get > call > docs > each", "Query > get > call > forEach > arg 0 > param 0"],
};

const sources = [{ at: "Snapshot > {data,get} > call", kind: "private-data" }];

export default [
  defineModel({
    package: "firebase-admin",
    types: {
      ...types,
      // The second way is the one of the subpath `firebase-admin/firestore`.
      Firestore: ["firestore > call", "getFirestore > call", "app > call > firestore > call", "initializeApp > call > firestore > call"],
    },
    sources: [...sources, { at: "{auth,getAuth} > call > {getUser,getUserByEmail,getUserByPhoneNumber} > call", kind: "private-data" }],
  }),
  defineModel({ package: "@google-cloud/firestore", types: { ...types, Firestore: ["Firestore > new"] }, sources }),
];
