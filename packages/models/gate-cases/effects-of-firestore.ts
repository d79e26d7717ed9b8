// What is done to documents of Firestore, whichever package gives access to them.
// same: getFirestore=initializeApp firebase-admin/firestore=firebase-admin store;=store.firestore();
import { Firestore } from "@google-cloud/firestore";
import { getFirestore } from "firebase-admin/firestore";
import { tool } from "ai";
import pino from "pino";
import { z } from "zod";

const log = pino();
const store = getFirestore();
const admin = store;

export const tidyUp = tool({
  description: "Tidy the documents up",
  inputSchema: z.object({ id: z.number() }),
  needsApproval: true,
  execute: async ({ id }) => {
    log.info({ tool: "tidyUp", id }, "tool call");
    for (const db of [admin, new Firestore()]) {
      await db.collection("orders").add({ id });
      await db.collection("orders").get();
      await db.doc(`orders/${id}`).set({});
      await db.doc(`orders/${id}`).delete();
      await db.recursiveDelete(db.doc(`orders/${id}`));
      db.batch().set(db.doc(`orders/${id}`), {});
      db.batch().delete(db.doc(`orders/${id}`));
    }
  },
});
