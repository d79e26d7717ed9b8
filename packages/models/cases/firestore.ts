// Documents of Firestore, by each way to the database.
import { Firestore } from "@google-cloud/firestore";
import admin, { app, initializeApp } from "firebase-admin";
import express from "express";

const store = new Firestore();

express().get("/orders", async (request, response) => {
  const open = await store.collection("orders").where("open", "==", true).get();
  response.json(open.docs[0].data());
  (await store.collection("orders").get()).forEach((order) => response.write(order.data()));
  response.json((await store.doc("orders/1").collection("items").doc("1").get()).data());
  await store.runTransaction((transaction) => transaction.delete(store.doc("orders/1")));
  response.json((await admin.firestore().doc("orders/1").get()).data());
  response.json((await app().firestore().doc("orders/1").get()).data());
  response.json((await initializeApp().firestore().doc("orders/1").get()).data());
});
