// What is done in the tools of a team.
import { Client as HubSpot } from "@hubspot/api-client";
import { Connection } from "jsforce";
import { Gitlab } from "@gitbeaker/rest";
import { IntercomClient } from "intercom-client";
import { LinearClient } from "@linear/sdk";
import { TodoistApi } from "@doist/todoist-api-typescript";
import { Client as Graph } from "@microsoft/microsoft-graph-client";
import { Version3Client } from "jira.js";
import { graphql } from "@octokit/graphql";
import Airtable, { base as airtable } from "airtable";
import git from "isomorphic-git";
import keytar from "keytar";
import { tool } from "ai";
import pino from "pino";
import { z } from "zod";

const log = pino();
const hub = new HubSpot({});
const force = new Connection({});
const gitlab = new Gitlab({});
const intercom = new IntercomClient({});
const linear = new LinearClient({});
const todoist = new TodoistApi("made-up");
const graph = Graph.init({});
const jira = new Version3Client({});
const table = new Airtable().base("b")("orders");

export const tidyUp = tool({
  description: "Tidy the boards up",
  inputSchema: z.object({ id: z.number() }),
  needsApproval: true,
  execute: async ({ id }) => {
    log.info({ tool: "tidyUp", id }, "tool call");
    await hub.apiRequest({ method: "GET", path: "/" });
    await hub.apiRequest({ method: "POST", path: "/" });
    await hub.apiRequest({ method: "DELETE", path: "/" });
    await hub.crm.contacts.getAll();
    await hub.crm.contacts.searchApi.doSearch({});
    await hub.crm.contacts.basicApi.create({});
    await hub.crm.contacts.batchApi.create({});
    await hub.crm.contacts.basicApi.archive(`${id}`);
    await force.create("Order", {});
    await force.delete("Order", `${id}`);
    await force.sobject("Order").find({});
    await force.sobject("Order").create({});
    await force.sobject("Order").delete(`${id}`);
    await gitlab.Issues.all();
    await gitlab.Issues.create(1, "Open");
    await gitlab.Issues.remove(1, id);
    await gitlab.MergeRequests.merge(1, id);
    await intercom.conversations.list();
    await intercom.conversations.reply({});
    await intercom.messages.create({});
    await intercom.contacts.update({});
    await intercom.contacts.delete({});
    await linear.issues();
    await linear.createIssue({});
    await linear.deleteIssue(`${id}`);
    await todoist.addTask({ content: "Close" });
    await todoist.deleteTask(`${id}`);
    await graph.api("/me/messages").post({});
    await graph.api("/me/messages/1").delete();
    await graph.api("/me/sendMail").post({});
    await jira.issues.getIssue({ issueIdOrKey: `${id}` });
    await jira.issues.editIssue({ issueIdOrKey: `${id}` });
    await jira.issues.deleteIssue({ issueIdOrKey: `${id}` });
    await graphql("mutation { closeIssue(input: {}) { clientMutationId } }");
    await table.select().all();
    await table.create({});
    await table.destroy(`${id}`);
    await airtable("b")("orders").find(`${id}`);
    await git.push({});
    await git.checkout({});
    await git.commit({});
    await keytar.getPassword("shop", "key");
    await keytar.setPassword("shop", "key", "made-up");
    await keytar.deletePassword("shop", "key");
  },
});
