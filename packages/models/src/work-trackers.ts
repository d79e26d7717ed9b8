import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";

const BOTH = ["read-private", "read-untrusted"];

// Issues, pages and tables of a team: what its members and others write.
export default [
  defineModel({
    package: "@linear/sdk",
    types: { LinearClient: ["LinearClient > new"] },
    effects: [
      ...effectsAt("read-untrusted", "LinearClient > {issue,issues,searchIssues,comments,project,projects,documents} > call"),
      ...effectsAt("write-data", "LinearClient > /^(?:create|update|archive|unarchive|add)[A-Z]/ > call"),
      ...effectsAt("delete-data", "LinearClient > /^(?:delete|remove)[A-Z]/ > call"),
    ],
  }),
  defineModel({
    package: "@notionhq/client",
    types: { Client: ["Client > new"] },
    effects: [
      ...BOTH.flatMap((kind) =>
        effectsAt(
          kind,
          "Client > search > call",
          "Client > pages > retrieve > call",
          "Client > blocks > children > list > call",
          "Client > {databases,dataSources} > query > call",
        ),
      ),
      ...effectsAt(
        "write-data",
        "Client > {pages,databases} > {create,update} > call",
        "Client > blocks > update > call",
        "Client > blocks > children > append > call",
        "Client > comments > create > call",
      ),
      ...effectsAt("delete-data", "Client > blocks > delete > call"),
    ],
  }),
  defineModel({
    package: "airtable",
    types: { Table: ["new > base > call > call", "base > call > call"] },
    effects: [
      ...effectsAt("read-private", "Table > {select,find} > call"),
      ...effectsAt("write-data", "Table > {create,update,replace} > call"),
      ...effectsAt("delete-data", "Table > destroy > call"),
    ],
  }),
  defineModel({
    package: "jira.js",
    types: { Client: ["{Version2Client,Version3Client,AgileClient} > new"] },
    effects: [
      ...effectsAt("read-untrusted", "Client > /./ > /^(?:get|search)/ > call"),
      ...effectsAt("write-data", "Client > /./ > /^(?:create|edit|update|add|assign|do|set|move|transition)[A-Z]/ > call"),
      ...effectsAt("delete-data", "Client > /./ > /^(?:delete|remove)[A-Z]/ > call"),
    ],
  }),
  defineModel({
    package: "@gitbeaker/rest",
    types: { Gitlab: ["Gitlab > new"] },
    effects: [
      ...effectsAt("read-untrusted", "Gitlab > /^[A-Z]/ > {all,show,search} > call"),
      ...effectsAt("publish", "Gitlab > MergeRequests > {accept,merge} > call"),
      ...effectsAt("write-data", "Gitlab > /^[A-Z]/ > {create,edit} > call"),
      ...effectsAt("delete-data", "Gitlab > /^[A-Z]/ > remove > call"),
    ],
  }),
  defineModel({
    package: "intercom-client",
    types: { Intercom: ["IntercomClient > new"] },
    effects: [
      ...BOTH.flatMap((kind) => effectsAt(kind, "Intercom > {conversations,contacts} > {find,list,search} > call")),
      ...effectsAt("send-message", "Intercom > conversations > {reply,create} > call", "Intercom > messages > create > call"),
      ...effectsAt("write-data", "Intercom > {contacts,articles,tickets,companies} > {create,update} > call"),
      ...effectsAt("delete-data", "Intercom > {contacts,articles,companies} > delete > call"),
    ],
  }),
  defineModel({
    package: "@doist/todoist-api-typescript",
    types: { TodoistApi: ["TodoistApi > new"] },
    effects: [
      ...effectsAt("write-data", "TodoistApi > {addTask,updateTask,closeTask,reopenTask,addProject,updateProject,addComment} > call"),
      ...effectsAt("delete-data", "TodoistApi > {deleteTask,deleteProject,deleteComment} > call"),
    ],
  }),
];
