// What the services of Google do to a user's calendar, files, tables and people.
import { google } from "googleapis";
import { tool } from "ai";
import pino from "pino";
import { z } from "zod";

const log = pino();
const calendar = google.calendar("v3");
const drive = google.drive("v3");
const sheets = google.sheets("v4");
const docs = google.docs("v1");
const people = google.people("v1");
const tasks = google.tasks("v1");
const youtube = google.youtube("v3");

export const tidyUp = tool({
  description: "Tidy the account up",
  inputSchema: z.object({ id: z.number() }),
  needsApproval: true,
  execute: async ({ id }) => {
    log.info({ tool: "tidyUp", id }, "tool call");
    await calendar.events.list({ calendarId: "primary" });
    await calendar.calendars.clear({ calendarId: "primary" });
    await calendar.acl.insert({ calendarId: "primary" });
    await drive.files.get({ fileId: `${id}` });
    await drive.files.update({ fileId: `${id}` });
    await drive.files.delete({ fileId: `${id}` });
    await drive.permissions.create({ fileId: `${id}` });
    await sheets.spreadsheets.get({ spreadsheetId: `${id}` });
    await sheets.spreadsheets.create({});
    await sheets.spreadsheets.values.get({ spreadsheetId: `${id}` });
    await sheets.spreadsheets.values.update({ spreadsheetId: `${id}` });
    await sheets.spreadsheets.values.clear({ spreadsheetId: `${id}` });
    await docs.documents.get({ documentId: `${id}` });
    await docs.documents.batchUpdate({ documentId: `${id}` });
    await people.people.get({ resourceName: `people/${id}` });
    await people.people.createContact({});
    await people.people.deleteContact({ resourceName: `people/${id}` });
    await tasks.tasks.list({ tasklist: `${id}` });
    await tasks.tasks.insert({ tasklist: `${id}` });
    await tasks.tasks.delete({ tasklist: `${id}` });
    await youtube.search.list({ q: `order ${id}` });
    await youtube.commentThreads.list({});
    await youtube.videos.insert({});
    await google.customsearch("v1").cse.list({ q: `order ${id}` });
  },
});
