import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";
import { requestEffects } from "./parts/http-effects.ts";

const OBJECTS = "{contacts,companies,deals,tickets}";

export default defineModel({
  package: "@hubspot/api-client",
  types: { Client: ["Client > new"] },
  sources: [
    { at: `Client > crm > ${OBJECTS} > basicApi > getById > call > properties`, kind: "private-data" },
    { at: `Client > crm > ${OBJECTS} > basicApi > getPage > call > results`, kind: "private-data" },
    { at: `Client > crm > ${OBJECTS} > searchApi > doSearch > call > results`, kind: "private-data" },
    { at: `Client > crm > ${OBJECTS} > getAll > call`, kind: "private-data" },
  ],
  effects: [
    ...effectsAt(
      "read-private",
      `Client > crm > ${OBJECTS} > basicApi > {getById,getPage} > call`,
      `Client > crm > ${OBJECTS} > searchApi > doSearch > call`,
      `Client > crm > ${OBJECTS} > getAll > call`,
    ),
    ...effectsAt(
      "write-data",
      `Client > crm > ${OBJECTS} > basicApi > {create,update} > call`,
      `Client > crm > ${OBJECTS} > batchApi > {create,update,upsert} > call`,
    ),
    ...effectsAt("delete-data", `Client > crm > ${OBJECTS} > {basicApi,batchApi} > archive > call`),
    ...requestEffects("Client > apiRequest", [{ method: "arg 0 > method", urls: [] }]),
  ],
});
