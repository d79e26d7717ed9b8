// What clients of whatever service of Google do, by the names of their methods.
import {
  admin_directory_v1,
  blogger_v3,
  chat_v1,
  compute_v1,
  google,
  webmasters_v3,
  youtube_v3,
  type docs_v1,
  type drive_v3,
  type forms_v1,
  type searchconsole_v1,
  type sheets_v4,
  type slides_v1,
  type tasks_v1,
} from "googleapis";
import { AnalyticsAdminServiceClient, v1beta as analytics } from "@google-analytics/admin";
import { BetaAnalyticsDataClient, v1alpha as reports } from "@google-analytics/data";
import { CloudTasksClient, v2 } from "@google-cloud/tasks";
import { GoogleAdsApi } from "google-ads-api";
import { tool } from "ai";
import pino from "pino";
import { z } from "zod";

const log = pino();
const admin = new AnalyticsAdminServiceClient();
const data = new BetaAnalyticsDataClient();
const queues = new CloudTasksClient();
const api = new GoogleAdsApi({ client_id: "shop", client_secret: "made-up", developer_token: "made-up" });
const customer = api.Customer({ customer_id: "1", refresh_token: "made-up" });

interface Clients {
  files: drive_v3.Drive;
  forms: forms_v1.Forms;
  slides: slides_v1.Slides;
  sites: webmasters_v3.Webmasters;
  console: searchconsole_v1.Searchconsole;
  docs: docs_v1.Docs;
  sheets: sheets_v4.Sheets;
  tasks: tasks_v1.Tasks;
}

export const advertise = ({ files, forms, slides, sites, console, docs, sheets, tasks }: Clients) =>
  tool({
    description: "Advertise the shop",
    inputSchema: z.object({ id: z.number() }),
    needsApproval: true,
    execute: async ({ id }) => {
      log.info({ tool: "advertise", id }, "tool call");
      await google.searchconsole("v1").sites.list();
      await new webmasters_v3.Webmasters({}).sitemaps.submit({});
      await google.mybusinessbusinessinformation("v1").accounts.locations.list({});
      await google.searchconsole("v1").sitemaps.delete({});
      await google.drive("v3").permissions.create({});
      await google.drive("v3").permissions.delete({});
      await google.compute("v1").instances.insert({});
      await google.container("v1").projects.locations.clusters.delete({});
      await google.admin("directory_v1").users.insert({});
      await google.admin("directory_v1").users.delete({});
      await google.chat("v1").spaces.messages.create({});
      await google.chat("v1").spaces.messages.patch({});
      await google.chat("v1").spaces.create({});
      await google.run("v1").projects.locations.services.setIamPolicy({});
      await google.blogger("v3").posts.insert({});
      await files.files.list();
      await forms.forms.create({});
      await slides.presentations.create({});
      await sites.sites.add({});
      await console.sitemaps.submit({});
      await docs.documents.create({});
      await sheets.spreadsheets.create({});
      await tasks.tasks.insert({});
      await new admin_directory_v1.Admin({}).users.delete({});
      await new blogger_v3.Blogger({}).posts.delete({});
      await new chat_v1.Chat({}).spaces.messages.delete({});
      await new compute_v1.Compute({}).instances.delete({});
      await new youtube_v3.Youtube({}).comments.list({});

      await api.listAccessibleCustomers("made-up");
      await customer.report({ entity: "campaign" });
      await customer.invoices.listInvoices({});
      await customer.keywordPlanIdeas.generateKeywordIdeas({});
      await customer.mutateResources([]);
      await customer.campaigns.create([]);
      await customer.campaigns.remove([]);
      await customer.customerUserAccesses.remove([]);

      await admin.listAccounts();
      await admin.createProperty({});
      await admin.deleteProperty({});
      await admin.submitUserDeletion({});
      await admin.createAccessBinding({});
      await new analytics.AnalyticsAdminServiceClient().getProperty({});
      await data.runReport({});
      await new reports.AlphaAnalyticsDataClient().runFunnelReport({});
      await data.createAudienceExport({});

      await queues.createTask({});
      await queues.pauseQueue({});
      await queues.purgeQueue({});
      await new v2.CloudTasksClient().runTask({});
      await queues.setIamPolicy({});
    },
  });
