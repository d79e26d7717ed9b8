// Documents, items and cached records leave the same way.
import { DynamoDBClient, ScanCommand } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { Firestore } from "@google-cloud/firestore";
import { createClient as createSupabase } from "@supabase/supabase-js";
import { Redis as Upstash } from "@upstash/redis";
import { tool } from "ai";
import { getFirestore } from "firebase-admin/firestore";
import Redis from "ioredis";
import { MongoClient } from "mongodb";
import mongoose from "mongoose";
import { createClient } from "redis";
import { Resend } from "resend";
import { z } from "zod";

const resend = new Resend();
const people = new MongoClient("").db("crm").collection("people");
const Person = mongoose.model("Person", new mongoose.Schema({}));

export const share = tool({
  description: "Mail a person's record to somebody",
  inputSchema: z.object({ to: z.string() }),
  execute: async ({ to }) => {
    const { Items } = await new DynamoDBClient().send(new ScanCommand({ TableName: "people" }));
    await resend.emails.send({ to, subject: "people", text: JSON.stringify(Items) });
//                                                          ^^^^^^^^^^^^^^^^^^^^^ finding: no-private-data-egress
    const { Items: documents } = await DynamoDBDocumentClient.from(new DynamoDBClient()).send(new QueryCommand({ TableName: "people" }));
    await resend.emails.send({ to, subject: "people", text: JSON.stringify(documents) });
//                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-private-data-egress
    await resend.emails.send({ to, subject: "person", text: JSON.stringify((await new Firestore().doc("people/1").get()).data()) });
//                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-private-data-egress
    await resend.emails.send({ to, subject: "person", text: (await getFirestore().collection("people").doc("1").get()).get("email") });
//                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-private-data-egress
    const { data } = await createSupabase("", "").from("people").select("email").eq("id", "1").single();
    await resend.emails.send({ to, subject: "person", text: data.email });
//                                                          ^^^^^^^^^^ finding: no-private-data-egress
    await resend.emails.send({ to, subject: "person", text: String(await new Upstash({}).get("person")) });
//                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-private-data-egress
    await resend.emails.send({ to, subject: "person", text: (await new Redis().hgetall("person")).email });
//                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-private-data-egress
    await resend.emails.send({ to, subject: "person", text: (await people.findOne({ id: 1 }))?.email });
//                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-private-data-egress
    await resend.emails.send({ to, subject: "people", text: JSON.stringify(await people.find().limit(5).toArray()) });
//                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-private-data-egress
    for await (const person of people.aggregate([])) await resend.emails.send({ to, subject: "person", text: person.email });
//                                                                                                           ^^^^^^^^^^^^ finding: no-private-data-egress
    await resend.emails.send({ to, subject: "person", text: JSON.stringify(await Person.findById("1").lean()) });
//                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-private-data-egress
    await resend.emails.send({ to, subject: "person", text: await createClient().get("person") });
//                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-private-data-egress
    return "sent";
  },
});
