import { defineModel } from "@sluice/core";
import { effectsAt, keyedAt } from "./parts/effects.ts";

const CHANGE = "/^(?:create|update|delete|remove|add|edit|patch|cancel|promote|rollback|set|restore|purge)/";

/** Its methods begin with what they are about, or with what they do: `dnsUpdateRecordSet`, `deleteProject`. */
const MITTWALD_CHANGE =
  "/(?:[Cc]reate|[Dd]eclare|[Uu]pdate|[Pp]atch|[Ss]et|[Dd]elete|[Aa]bort|[Ee]xecute|[Ss]tart|[Ss]top|[Rr]equest|[Ii]nstall)[A-Z]/";

export default [
  defineModel({ package: "@vercel/sdk", effects: effectsAt("deploy", `Vercel > new > /./ > ${CHANGE} > call`) }),
  defineModel({
    package: "cloudflare",
    types: { Cloudflare: ["new", "Cloudflare > new"] },
    effects: effectsAt(
      "deploy",
      `Cloudflare > /./ > ${CHANGE} > call`,
      `Cloudflare > /./ > /./ > ${CHANGE} > call`,
      `Cloudflare > /./ > /./ > /./ > ${CHANGE} > call`,
    ),
  }),
  defineModel({
    package: "@mittwald/api-client",
    types: { Mittwald: ["MittwaldAPIV2Client > {newWithToken,newWithCredentials} > call"] },
    effects: [
      ...effectsAt("deploy", `Mittwald > /./ > ${MITTWALD_CHANGE} > call`),
      ...effectsAt("read-private", "Mittwald > /./ > /(?:^|[a-z])(?:[Gg]et|[Ll]ist)[A-Z]/ > call"),
    ],
  }),
  defineModel({
    package: "@pulumi/pulumi/automation",
    types: {
      Stack: ["LocalWorkspace > {createStack,selectStack,createOrSelectStack} > call", "Stack > {create,select,createOrSelect} > call"],
    },
    effects: effectsAt("deploy", "Stack > {up,destroy,refresh,cancel} > call"),
  }),
  defineModel({
    package: "@vercel/blob",
    effects: [...keyedAt("put > arg 0", "{put,copy} > call"), ...effectsAt("delete-data", "del > call")],
  }),
  defineModel({
    package: "@vercel/kv",
    types: { Kv: ["kv", "createClient > call"] },
    effects: [
      ...effectsAt("write-data", "Kv > {hset,lpush,rpush,sadd,zadd} > call"),
      ...effectsAt("delete-data", "Kv > {del,hdel,flushdb} > call"),
      ...effectsAt("read-private", "Kv > {get,hget,hgetall,lrange,smembers} > call"),
    ],
  }),
  defineModel({
    package: "isomorphic-git",
    effects: [
      ...effectsAt("publish", "push > call"),
      ...effectsAt("add-file", "{commit,clone,init} > call"),
      ...effectsAt("write-file", "{checkout,pull,merge} > call"),
    ],
  }),
  defineModel({
    package: "ssh2-sftp-client",
    types: { Sftp: ["new"] },
    effects: [
      ...effectsAt("write-file", "Sftp > {put,fastPut,append,uploadDir,rename} > call"),
      ...effectsAt("delete-file", "Sftp > delete > call"),
      { at: "Sftp > rmdir > call", kind: "delete-file", when: { option: "Sftp > rmdir > arg 1", is: true } },
    ],
  }),
  defineModel({
    package: "@lancedb/lancedb",
    types: { Table: ["connect > call > {openTable,createTable} > call"] },
    effects: [
      ...effectsAt("read-untrusted", "Table > {search,query,vectorSearch} > call"),
      ...effectsAt("write-data", "Table > {add,update} > call"),
      ...effectsAt("delete-data", "Table > delete > call"),
    ],
  }),
  defineModel({
    package: "@zilliz/milvus2-sdk-node",
    types: { Milvus: ["MilvusClient > new"] },
    effects: [
      ...effectsAt("read-untrusted", "Milvus > {search,query,hybridSearch} > call"),
      ...effectsAt("write-data", "Milvus > {insert,upsert} > call"),
      ...effectsAt("delete-data", "Milvus > {delete,deleteEntities,dropCollection} > call"),
    ],
  }),
  defineModel({
    package: "@datastax/astra-db-ts",
    types: { Collection: ["DataAPIClient > new > db > call > collection > call"] },
    effects: [
      ...effectsAt("read-private", "Collection > {find,findOne,distinct} > call"),
      ...effectsAt("write-data", "Collection > {insertOne,insertMany,updateOne,updateMany,replaceOne,findOneAndUpdate} > call"),
      ...effectsAt("delete-data", "Collection > {deleteOne,deleteMany,findOneAndDelete,drop} > call"),
    ],
  }),
  defineModel({
    package: "convex/browser",
    types: { ConvexClient: ["{ConvexHttpClient,ConvexClient} > new"] },
    effects: [
      ...effectsAt("read-private", "ConvexClient > query > call"),
      ...effectsAt("write-data", "ConvexClient > mutation > call"),
      ...effectsAt("send-request", "ConvexClient > action > call"),
    ],
  }),
  defineModel({ package: "applescript", effects: effectsAt("run-command", "{execString,execFile} > call") }),
];
