import { defineModel } from "@sluice/core";
import { addingAt, effectsAt } from "./parts/effects.ts";
import { sqlEffects } from "./parts/sql-effects.ts";

const CHAINED =
  "{select,addSelect,distinct,distinctOn,from,addFrom,fromDummy,innerJoin,leftJoin,innerJoinAndSelect,leftJoinAndSelect,innerJoinAndMapMany," +
  "innerJoinAndMapOne,leftJoinAndMapMany,leftJoinAndMapOne,loadAllRelationIds,loadRelationCountAndMap,loadRelationIdAndMap,where,andWhere," +
  "orWhere,whereExists,andWhereExists,orWhereExists,whereInIds,andWhereInIds,orWhereInIds,having,andHaving,orHaving,groupBy,addGroupBy,orderBy," +
  "addOrderBy,limit,offset,take,skip,setLock,setOnLocked,withDeleted,cache,setOption,setFindOptions,maxExecutionTime,timeTravelQuery,useIndex," +
  "comment,subQuery,clone,delete,softDelete,restore,insert,update,into,values,set,returning,output,orIgnore,orUpdate,onConflict,updateEntity," +
  "whereEntity,setParameter,setParameters,setNativeParameters,addCommonTableExpression,disableEscaping,useTransaction,callListeners," +
  "setQueryRunner,createQueryBuilder}";

const JOIN = "{innerJoin,leftJoin,innerJoinAndSelect,leftJoinAndSelect}";
const JOIN_AND_MAP = "{innerJoinAndMapMany,innerJoinAndMapOne,leftJoinAndMapMany,leftJoinAndMapOne}";
const CONDITION = "{where,andWhere,orWhere,having,andHaving,orHaving}";

// Values are bound through parameters; conditions, columns, orders and groups are text.
export default defineModel({
  package: "typeorm",
  types: {
    Connection: ["Connection > new"],
    TreeRepository: ["TreeRepository > new"],
    SelectQueryBuilder: [],
    UpdateQueryBuilder: [],
    DeleteQueryBuilder: [],
    InsertQueryBuilder: [],
    WhereExpressionBuilder: [],
    DataSource: [
      "DataSource > new",
      "DataSource > initialize > call",
      "createConnection > call",
      "createConnections > call > each",
      "getConnection > call",
      "EntityManager > {dataSource,connection}",
      "QueryRunner > {dataSource,connection}",
      "QueryBuilder > {dataSource,connection}",
      "Connection",
    ],
    EntityManager: [
      "getManager > call",
      "DataSource > manager",
      "DataSource > createEntityManager > call",
      "DataSource > transaction > arg 0 > param 0",
      "DataSource > transaction > arg 1 > param 0",
      "EntityManager > transaction > arg 0 > param 0",
      "EntityManager > transaction > arg 1 > param 0",
      "QueryRunner > manager",
      "Repository > manager",
    ],
    QueryRunner: ["DataSource > createQueryRunner > call", "EntityManager > queryRunner", "Repository > queryRunner"],
    Repository: [
      "Repository > new",
      "{getRepository,getTreeRepository,getCustomRepository} > call",
      "DataSource > {getRepository,getTreeRepository,getCustomRepository} > call",
      "EntityManager > {getRepository,getTreeRepository,getCustomRepository,withRepository} > call",
      "Repository > extend > call",
      "BaseEntity > getRepository > call",
      "TreeRepository",
    ],
    QueryBuilder: [
      "createQueryBuilder > call",
      "DataSource > createQueryBuilder > call",
      "EntityManager > createQueryBuilder > call",
      "Repository > createQueryBuilder > call",
      "Repository > createDescendantsQueryBuilder > call",
      "Repository > createAncestorsQueryBuilder > call",
      "BaseEntity > createQueryBuilder > call",
      `QueryBuilder > ${CHAINED} > call`,
      "QueryBuilder > {select,addSelect,from,addFrom} > arg 0 > param 0",
      `QueryBuilder > ${CONDITION} > arg 0 > param 0`,
      `QueryBuilder > ${JOIN} > arg 0 > param 0`,
      "Brackets > arg 0 > param 0",
      "NotBrackets > arg 0 > param 0",
      "SelectQueryBuilder",
      "UpdateQueryBuilder",
      "DeleteQueryBuilder",
      "InsertQueryBuilder",
      "WhereExpressionBuilder",
    ],
  },
  sources: [
    { at: "Repository > {find,findBy,findOne,findOneBy,findOneOrFail,findOneByOrFail,findAndCount,query} > call", kind: "private-data" },
    { at: "EntityManager > {find,findBy,findOne,findOneBy,findOneOrFail,findOneByOrFail,findAndCount,query} > call", kind: "private-data" },
    { at: "DataSource > query > call", kind: "private-data" },
    { at: "QueryRunner > query > call", kind: "private-data" },
    { at: "QueryBuilder > {getMany,getOne,getOneOrFail,getManyAndCount,getRawMany,getRawOne,stream} > call", kind: "private-data" },
  ],
  sinks: [
    { at: "DataSource > query > arg 0", kind: "sql" },
    { at: "EntityManager > query > arg 0", kind: "sql" },
    { at: "Repository > query > arg 0", kind: "sql" },
    { at: "BaseEntity > query > arg 0", kind: "sql" },
    { at: "QueryRunner > {query,stream} > arg 0", kind: "sql" },
    { at: `QueryBuilder > ${CONDITION} > arg 0`, kind: "sql" },
    { at: `QueryBuilder > ${CONDITION} > arg 0 > return`, kind: "sql" },
    { at: "QueryBuilder > {select,addSelect,groupBy,addGroupBy,orderBy,addOrderBy,distinctOn,returning,output} > arg 0", kind: "sql" },
    { at: "QueryBuilder > {select,addSelect,distinctOn,returning,output} > arg 0 > each", kind: "sql" },
    { at: `QueryBuilder > ${JOIN} > arg 2`, kind: "sql" },
    { at: `QueryBuilder > ${JOIN_AND_MAP} > arg 3`, kind: "sql" },
    { at: "QueryBuilder > addCommonTableExpression > arg 0", kind: "sql" },
    { at: "QueryBuilder > set > arg 0 > each > return", kind: "sql" },
    { at: "QueryBuilder > {comment,useIndex,timeTravelQuery} > arg 0", kind: "sql" },
    { at: "Raw > arg 0", kind: "sql" },
    { at: "Raw > arg 0 > return", kind: "sql" },
  ],
  effects: [
    ...effectsAt(
      "read-private",
      "{Repository,EntityManager} > {find,findBy,findOne,findOneBy,findOneOrFail,findOneByOrFail,findAndCount} > call",
      "QueryBuilder > {getMany,getOne,getOneOrFail,getManyAndCount,getRawMany,getRawOne,stream} > call",
    ),
    ...addingAt(
      { adds: ["insert"] },
      "{Repository,EntityManager} > {save,insert,update,upsert,increment,decrement,restore,recover} > call",
      "QueryBuilder > {insert,update,restore} > call",
    ),
    ...effectsAt(
      "delete-data",
      "{Repository,EntityManager} > {delete,remove,softDelete,softRemove,clear} > call",
      "QueryBuilder > {delete,softDelete} > call",
      "DataSource > dropDatabase > call",
    ),
    ...sqlEffects("{DataSource,EntityManager,Repository,QueryRunner} > query"),
  ],
});
