// Work that is started elsewhere, and what is sent through sockets and to procedures.
import { ApifyClient } from "apify-client";
import Browserbase, { Browserbase as Browsers } from "@browserbasehq/sdk";
import { Client as LangGraph } from "@langchain/langgraph-sdk";
import { Client as Temporal, ScheduleClient, WorkflowClient } from "@temporalio/client";
import { envvars, runs, schedules, schemaTask, tasks } from "@trigger.dev/sdk";
import { REST } from "@discordjs/rest";
import { createTRPCClient, createTRPCUntypedClient } from "@trpc/client";
import connect, { io, Manager } from "socket.io-client";
import { makeWASocket } from "@whiskeysockets/baileys";
import makeSocket, { makeWASocket as makeOther } from "baileys";
import makeFirst from "@whiskeysockets/baileys";
import { tool } from "ai";
import pino from "pino";
import { z } from "zod";

const log = pino();
const apify = new ApifyClient();
const browsers = new Browserbase();
const graph = new LangGraph();
const temporal = new Temporal();
const report = schemaTask({ id: "report" });
const rest = new REST();
const shop = createTRPCClient({ links: [] });
const chat = makeWASocket({});

export const handOver = tool({
  description: "Hand the work over",
  inputSchema: z.object({ id: z.number() }),
  needsApproval: true,
  execute: async ({ id }) => {
    log.info({ tool: "handOver", id }, "tool call");
    const run = await apify.actor("crawler").start({});
    await apify.run(run.id).get();
    await apify.actor("crawler").lastRun().dataset().listItems();
    await apify.store().list();
    await apify.dataset("orders").pushItems([]);
    await apify.task("crawler").publish();
    await apify.run(run.id).charge({ eventName: "order" });
    await apify.dataset("orders").delete();

    await browsers.sessions.create({});
    await browsers.contexts.create({});
    await browsers.sessions.list();
    await browsers.search.web({ query: "orders" });
    await browsers.fetchAPI.create({ url: "https://shop.example" });
    await new Browsers().contexts.delete("a");
    await browsers.secrets.create({});

    await graph.runs.create("t", "assistant");
    await graph.threads.getState("t");
    await graph.store.searchItems(["orders"]);
    await graph.threads.updateState("t", {});
    await graph.store.putItem(["orders"], "1", {});
    await graph.crons.create("assistant");
    await graph.runs.cancel("t", "r");
    await graph.threads.delete("t");
    await graph.store.deleteItem(["orders"], "1");

    const handle = await temporal.workflow.start("order", { taskQueue: "orders", workflowId: `${id}` });
    await handle.signal("close");
    await handle.describe();
    await handle.terminate();
    for await (const each of new WorkflowClient().list()) log.info(each);
    const schedule = await temporal.schedule.create({});
    await schedule.trigger();
    await schedule.pause();
    await new ScheduleClient().getHandle("orders").delete();

    await report.trigger({});
    await tasks.trigger("report", {});
    await schedules.task({ id: "nightly" }).trigger({});
    await runs.replay(`run_${id}`);
    await runs.retrieve(`run_${id}`);
    await envvars.list();
    await runs.cancel(`run_${id}`);
    await schedules.create({});
    await schedules.del("nightly");
    await envvars.create({});

    await rest.get("/guilds/1");
    await rest.post("/channels/1/messages", { body: {} });
    await rest.delete("/channels/1");
    await shop.orders.byId.query(id);
    await shop.orders.close.mutate(id);
    await createTRPCUntypedClient({ links: [] }).mutation("orders.close", id);
    io("https://shop.example").emit("close", id);
    connect("https://shop.example").emit("close", id);
    new Manager("https://shop.example").socket("/").send(id);

    await chat.sendMessage("1@s.whatsapp.net", { text: "Closed" });
    await chat.groupMetadata("1@g.us");
    await chat.groupUpdateSubject("1@g.us", "Closed");
    await chat.groupParticipantsUpdate("1@g.us", [], "remove");
    await makeFirst({}).sendMessage("1@s.whatsapp.net", { text: "Closed" });
    await makeOther({}).sendMessage("1@s.whatsapp.net", { text: "Closed" });
    await makeSocket({}).groupMetadata("1@g.us");
    await makeSocket({}).groupUpdateSubject("1@g.us", "Closed");
    await makeSocket({}).groupParticipantsUpdate("1@g.us", [], "remove");
  },
});
