import { defineModel } from "@sluice/core";

export default [
  defineModel({
    package: "redis",
    types: { Client: ["{createClient,createCluster} > call", "Client > {connect,duplicate} > call"] },
    sinks: [{ at: "Client > {eval,EVAL,scriptLoad} > arg 0", kind: "code" }],
    sources: [
      { at: "Client > {get,getDel,getEx,mGet,hGet,hGetAll,hVals,lRange,sMembers,zRange,xRange} > call", kind: "private-data" },
      { at: "Client > json > {get,mGet} > call", kind: "private-data" },
    ],
  }),
  defineModel({
    package: "ioredis",
    types: { Redis: ["new", "{Redis,Cluster} > new", "Redis > duplicate > call"] },
    sinks: [{ at: "Redis > eval > arg 0", kind: "code" }],
    sources: [{ at: "Redis > {get,getdel,getex,mget,hget,hgetall,hvals,lrange,smembers,zrange,xrange} > call", kind: "private-data" }],
  }),
  defineModel({
    package: "@upstash/redis",
    types: { Redis: ["Redis > new", "Redis > fromEnv > call"] },
    sinks: [{ at: "Redis > eval > arg 0", kind: "code" }],
    sources: [{ at: "Redis > {get,getdel,getex,mget,hget,hgetall,hvals,lrange,smembers,zrange,xrange} > call", kind: "private-data" }],
  }),
];
