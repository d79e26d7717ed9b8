import { defineModel, type EffectCondition, type EffectRow } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";

/** Keys of the program's own making have a name before a colon: what is under them is a cache, a lock or a count, and no record. */
const OWN = "^[\\w.-]+:|^[\\w.-]*cache";

/** Writing and deleting under a key that is not the program's own; what expires by itself is a cache as well. */
function keyEffects(client: string, ...expiring: readonly EffectCondition[]): EffectRow[] {
  const foreign = (method: string): EffectCondition => ({ option: `${client} > ${method} > arg 0`, matches: OWN, not: true });
  return [
    { at: `${client} > set > call`, kind: "write-data", when: [foreign("set"), ...expiring] },
    ...["del", "unlink"].map((method): EffectRow => ({ at: `${client} > ${method} > call`, kind: "delete-data", when: foreign(method) })),
  ];
}

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
      ...effectsAt("delete-data", "Client > {hDel,lRem,sRem,zRem,xDel,flushDb,flushAll} > call", "Client > json > del > call"),
      ...effectsAt(
        "read-private",
        "Client > {get,getDel,getEx,mGet,hGet,hGetAll,hVals,lRange,sMembers,zRange,xRange} > call",
        "Client > json > {get,mGet} > call",
      ),
      ...keyEffects(
        "Client",
        ...["EX", "PX", "expiration"].map((name): EffectCondition => ({ option: `Client > set > arg 2 > ${name}`, is: "set", not: true })),
      ),
    ],
  }),
  defineModel({
    package: "ioredis",
    types: { Redis: ["new", "{Redis,Cluster} > new", "Redis > duplicate > call"] },
    sinks: [{ at: "Redis > eval > arg 0", kind: "code" }],
    sources: [{ at: "Redis > {get,getdel,getex,mget,hget,hgetall,hvals,lrange,smembers,zrange,xrange} > call", kind: "private-data" }],
    effects: [
      ...effectsAt("write-data", "Redis > {mset,hset,hmset,lpush,rpush,lset,sadd,zadd,xadd,append,rename} > call"),
      ...effectsAt("delete-data", "Redis > {hdel,lrem,srem,zrem,xdel,flushdb,flushall} > call"),
      ...effectsAt("read-private", "Redis > {get,getdel,getex,mget,hget,hgetall,hvals,lrange,smembers,zrange,xrange} > call"),
      ...keyEffects("Redis", { option: "Redis > set > arg 2", matches: "^(?:ex|px|exat|pxat)$", not: true }),
    ],
  }),
  defineModel({
    package: "@upstash/redis",
    types: { Redis: ["Redis > new", "Redis > fromEnv > call"] },
    sinks: [{ at: "Redis > eval > arg 0", kind: "code" }],
    sources: [{ at: "Redis > {get,getdel,getex,mget,hget,hgetall,hvals,lrange,smembers,zrange,xrange} > call", kind: "private-data" }],
    effects: [
      ...effectsAt("write-data", "Redis > {mset,hset,hmset,lpush,rpush,lset,sadd,zadd,xadd,append,rename} > call"),
      ...effectsAt("delete-data", "Redis > {hdel,lrem,srem,zrem,xdel,flushdb,flushall} > call"),
      ...effectsAt("read-private", "Redis > {get,getdel,getex,mget,hget,hgetall,hvals,lrange,smembers,zrange,xrange} > call"),
      ...keyEffects(
        "Redis",
        ...["ex", "px"].map((name): EffectCondition => ({ option: `Redis > set > arg 2 > ${name}`, is: "set", not: true })),
      ),
    ],
  }),
];
