import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";

export default defineModel({
  package: "firebase/firestore",
  effects: [
    ...effectsAt("read-private", "{getDoc,getDocs} > call"),
    ...effectsAt("write-data", "{setDoc,addDoc,updateDoc} > call", "writeBatch > call > {set,update} > call"),
    ...effectsAt("delete-data", "deleteDoc > call", "writeBatch > call > delete > call"),
  ],
});
