// Shops, bank accounts, what editors write, and the indexes in which it is searched.
import { createAdminApiClient, createAdminRestApiClient } from "@shopify/admin-api-client";
import { shopifyApi } from "@shopify/shopify-api";
import { PlaidApi } from "plaid";
import { createClient as createSanity, SanityClient } from "@sanity/client";
import { createClient as createContentful } from "contentful-management";
import { v2 as cloudinary } from "cloudinary";
import { algoliasearch } from "algoliasearch";
import connect from "algoliasearch";
import { MeiliSearch, Meilisearch } from "meilisearch";
import Typesense from "typesense";
import { tool } from "ai";
import pino from "pino";
import { z } from "zod";

const log = pino();
const graphql = createAdminApiClient({ storeDomain: "shop.example", apiVersion: "2026-01", accessToken: "made-up" });
const rest = createAdminRestApiClient({ storeDomain: "shop.example", apiVersion: "2026-01", accessToken: "made-up" });
const { clients } = shopifyApi({});
const bank = new PlaidApi();
const sanity = createSanity({ projectId: "shop" });
const contents = createContentful({ accessToken: "made-up" });
const algolia = algoliasearch("shop", "made-up");
const meili = new MeiliSearch({ host: "https://search.example" });
const typesense = new Typesense.Client({});
const change = "mutation { productDelete(input: {}) { deletedProductId } }";

export const closeShop = tool({
  description: "Close the shop",
  inputSchema: z.object({ id: z.number() }),
  needsApproval: true,
  execute: async ({ id }) => {
    log.info({ tool: "closeShop", id }, "tool call");
    await graphql.request(change);
    await rest.get({ path: "orders" });
    await rest.post({ path: "orders", data: {} });
    await rest.delete({ path: "orders" });
    const session = new clients.Graphql({});
    await session.request(change);
    await session.query({ data: change });
    await session.query({ data: { query: change } });
    await new clients.Rest({}).get({ path: "orders" });
    await new clients.Rest({}).put({ path: "orders", data: {} });
    await new clients.Rest({}).delete({ path: "orders" });

    await bank.transactionsGet({});
    await bank.transferCreate({});
    await bank.itemPublicTokenExchange({});
    await bank.userUpdate({});
    await bank.itemRemove({});

    await sanity.fetch("*[_type == 'order']");
    await sanity.create({ _type: "order" });
    await sanity.patch(`order-${id}`).set({ open: false }).commit();
    await sanity.transaction().commit();
    await sanity.withConfig({}).assets.upload("image", "a.png");
    await new SanityClient({}).delete(`order-${id}`);

    await contents.entry.get({});
    await contents.entry.create({});
    await contents.entry.publish({});
    await contents.entry.delete({});
    await contents.role.create({});
    const environment = await (await contents.getSpace("shop")).getEnvironment("master");
    await environment.getEntries();
    await environment.createEntry("order", {});
    await environment.deleteEntry(`order-${id}`);
    const entry = await environment.getEntry(`order-${id}`);
    await entry.update();
    await entry.publish();
    await entry.delete();
    const { items } = await environment.getAssets();
    for (const asset of items) await asset.unpublish();

    await cloudinary.api.resource("a");
    await cloudinary.uploader.upload("a.png");
    await cloudinary.api.create_folder("a");
    await cloudinary.uploader.destroy("a");
    await cloudinary.api.delete_resources(["a"]);
    await cloudinary.api.publish_by_ids(["a"]);
    await cloudinary.provisioning.account.create_user("a", "a@shop.example", "admin");

    await algolia.searchSingleIndex({ indexName: "orders" });
    await algolia.saveObjects({ indexName: "orders", objects: [] });
    await algolia.deleteObject({ indexName: "orders", objectID: `${id}` });
    await algolia.deleteApiKey({ key: "made-up" });
    await connect("shop", "made-up").initIndex("orders").clearObjects();
    await new Meilisearch({ host: "https://search.example" }).index("orders").search("open");
    await meili.multiSearch({ queries: [] });
    await meili.index("orders").addDocuments([]);
    await meili.createIndex("orders");
    await meili.index("orders").deleteAllDocuments();
    await meili.deleteIndex("orders");
    await meili.createKey({});
    await typesense.multiSearch.perform({ searches: [] });
    await typesense.collections("orders").documents().search({});
    await typesense.collections("orders").documents().upsert({});
    await typesense.collections().create({});
    await typesense.collections("orders").delete();
    await typesense.keys(1).delete();
  },
});
