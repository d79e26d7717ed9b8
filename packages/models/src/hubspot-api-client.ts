import { defineModel } from "@sluice/core";

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
});
