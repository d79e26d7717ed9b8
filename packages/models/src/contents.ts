import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";

// What editors write, and the pictures beside it.
export default [
  defineModel({
    package: "@sanity/client",
    types: {
      Sanity: ["createClient > call", "SanityClient > new", "Sanity > {clone,withConfig} > call"],
      Change: ["Sanity > {patch,transaction} > call", "Change > /^(?!commit$)/ > call"],
    },
    sinks: [{ at: "Sanity > fetch > arg 0", kind: "query" }],
    effects: [
      ...effectsAt("read-private", "Sanity > {fetch,getDocument,getDocuments} > call"),
      ...effectsAt(
        "write-data",
        "Sanity > {create,createIfNotExists,createOrReplace,mutate} > call",
        "Change > commit > call",
        "Sanity > assets > upload > call",
      ),
      ...effectsAt("delete-data", "Sanity > delete > call"),
    ],
  }),
  defineModel({
    package: "contentful-management",
    types: {
      // Since version 12 the plain client is the one that is made.
      Client: ["createClient > call"],
      Space: ["Client > {getSpace,createSpace} > call"],
      Environment: ["Space > {getEnvironment,createEnvironment,createEnvironmentWithId} > call"],
      Entity: ["{Space,Environment} > /^(?:get|create)[A-Z]/ > call", "Entity > items > each"],
    },
    effects: [
      ...effectsAt("read-private", "Client > /./ > /^get/ > call", "Environment > /^get(?:Entr|Asset)/ > call"),
      ...effectsAt(
        "write-data",
        "Client > /^(?!apiKey|webhook|role|spaceMember|spaceMembership|team|appAccessToken|personalAccessToken|accessToken)/ > /^(?:create|update|patch|upsert|archive|unarchive)/ > call",
        "Environment > /^(?:create|update|archive|unarchive)[A-Z]/ > call",
        "Entity > {update,patch,archive,unarchive} > call",
      ),
      ...effectsAt("publish", "Client > /./ > /^(?:publish|unpublish)/ > call", "Entity > {publish,unpublish} > call"),
      ...effectsAt("delete-data", "Client > /./ > /^delete/ > call", "Environment > /^delete/ > call", "Entity > delete > call"),
      ...effectsAt(
        "change-permissions",
        "Client > /^(?:apiKey|webhook|role|spaceMember|spaceMembership|team|appAccessToken|personalAccessToken|accessToken)/ > /^(?:create|update|upsert|revoke)/ > call",
      ),
    ],
  }),
  defineModel({
    package: "cloudinary",
    // A file of the machine, or an address: what it holds can be fetched by anybody from then on.
    sinks: [{ at: "v2 > uploader > {upload,upload_large,upload_chunked,unsigned_upload} > arg 0", kind: "path" }],
    effects: [
      ...effectsAt("read-private", "v2 > api > /^(?:resources?|search|usage|root_folders|sub_folders|tags)/ > call"),
      ...effectsAt(
        "write-data",
        "v2 > uploader > /^(?:upload|unsigned_upload|explicit|rename|create_|text$|add_|replace_|remove_|update_)(?!\\w*(?:tag_params|_url$))/ > call",
        "v2 > api > /^(?:create|update|rename|restore|add)(?!\\w*(?:access|user))/ > call",
      ),
      ...effectsAt("delete-data", "v2 > uploader > destroy > call", "v2 > api > /^delete_(?!access|user)/ > call"),
      ...effectsAt(
        "change-permissions",
        "v2 > api > /^(?:update_resources_access|publish_by)/ > call",
        "v2 > provisioning > account > /^(?:create|update|delete|add|remove|generate)_/ > call",
      ),
    ],
  }),
];
