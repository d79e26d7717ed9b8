import { defineModel, type OptionCondition } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";

// What expires by itself is a cache: no record is changed.
export default [
  defineModel({
    package: "redis",
    types: { Client: ["{createClient,createCluster} > call", "Client > {connect,duplicate} > call"] },
    sinks: [{ at: "Client > {eval,EVAL,scriptLoad} > arg 0", kind: "code" }],
    sources: [
      { at: "Client > {get,getDel,getEx,mGet,hGet,hGetAll,hVals,lRange,sMembers,zRange,xRange} > call", kind: "private-data" },
      { at: "Client > json > {get,mGet} > call", kind: "private-data" },
    ],
    effects: [
      ...effectsAt("write-data", "Client > {mSet,hSet,lPush,rPush,lSet,sAdd,zAdd,xAdd,append,rename} > call", "Client > json > set > call"),
      ...effectsAt("delete-data", "Client > {del,unlink,hDel,lRem,sRem,zRem,xDel,flushDb,flushAll} > call", "Client > json > del > call"),
      ...effectsAt(
        "read-private",
        "Client > {get,getDel,getEx,mGet,hGet,hGetAll,hVals,lRange,sMembers,zRange,xRange} > call",
        "Client > json > {get,mGet} > call",
      ),
      {
        at: "Client > set > call",
        kind: "write-data",
        when: ["EX", "PX", "expiration"].map((name): OptionCondition => ({
          option: `Client > set > arg 2 > ${name}`,
          is: "set",
          not: true,
        })),
      },
    ],
  }),
  defineModel({
    package: "ioredis",
    types: { Redis: ["new", "{Redis,Cluster} > new", "Redis > duplicate > call"] },
    sinks: [{ at: "Redis > eval > arg 0", kind: "code" }],
    sources: [{ at: "Redis > {get,getdel,getex,mget,hget,hgetall,hvals,lrange,smembers,zrange,xrange} > call", kind: "private-data" }],
    effects: [
      ...effectsAt("write-data", "Redis > {mset,hset,hmset,lpush,rpush,lset,sadd,zadd,xadd,append,rename} > call"),
      ...effectsAt("delete-data", "Redis > {del,unlink,hdel,lrem,srem,zrem,xdel,flushdb,flushall} > call"),
      ...effectsAt("read-private", "Redis > {get,getdel,getex,mget,hget,hgetall,hvals,lrange,smembers,zrange,xrange} > call"),
      {
        at: "Redis > set > call",
        kind: "write-data",
        when: { option: "Redis > set > arg 2", matches: "^(?:ex|px|exat|pxat)$", not: true },
      },
    ],
  }),
  defineModel({
    package: "@upstash/redis",
    types: { Redis: ["Redis > new", "Redis > fromEnv > call"] },
    sinks: [{ at: "Redis > eval > arg 0", kind: "code" }],
    sources: [{ at: "Redis > {get,getdel,getex,mget,hget,hgetall,hvals,lrange,smembers,zrange,xrange} > call", kind: "private-data" }],
    effects: [
      ...effectsAt("write-data", "Redis > {mset,hset,hmset,lpush,rpush,lset,sadd,zadd,xadd,append,rename} > call"),
      ...effectsAt("delete-data", "Redis > {del,unlink,hdel,lrem,srem,zrem,xdel,flushdb,flushall} > call"),
      ...effectsAt("read-private", "Redis > {get,getdel,getex,mget,hget,hgetall,hvals,lrange,smembers,zrange,xrange} > call"),
      {
        at: "Redis > set > call",
        kind: "write-data",
        when: ["ex", "px"].map((name): OptionCondition => ({ option: `Redis > set > arg 2 > ${name}`, is: "set", not: true })),
      },
    ],
  }),
];
