// Wherever a manager, a repository or a builder takes a piece of SQL. Values are bound through parameters.
import {
  BaseEntity,
  Brackets,
  Connection,
  DataSource,
  EntityManager,
  NotBrackets,
  QueryRunner,
  Raw,
  Repository,
  TreeRepository,
  createConnection,
  createConnections,
  createQueryBuilder,
  getConnection,
  getManager,
  getRepository,
  type DeleteQueryBuilder,
  type InsertQueryBuilder,
  type SelectQueryBuilder,
  type UpdateQueryBuilder,
  type WhereExpressionBuilder,
} from "typeorm";
import express from "express";
import { Order } from "./entities";

class Cart extends BaseEntity {}

express().post("/sources", async (request, response) => {
  const { query } = request.body;
  const source = await new DataSource({}).initialize();
  await source.query(query);
//                   ^^^^^ finding: no-model-output-in-sql
  await new Connection({}).query(query);
//                               ^^^^^ finding: no-model-output-in-sql
  await (await createConnection()).query(query);
//                                       ^^^^^ finding: no-model-output-in-sql
  await (await createConnections())[0].query(query);
//                                           ^^^^^ finding: no-model-output-in-sql
  await getConnection().query(query);
//                            ^^^^^ finding: no-model-output-in-sql
  await getManager().query(query);
//                         ^^^^^ finding: no-model-output-in-sql
  await source.manager.query(query);
//                           ^^^^^ finding: no-model-output-in-sql
  await source.createEntityManager().query(query);
//                                         ^^^^^ finding: no-model-output-in-sql
  await source.transaction((manager) => manager.query(query));
//                                                    ^^^^^ finding: no-model-output-in-sql
  await source.transaction("SERIALIZABLE", (manager) => manager.query(query));
//                                                                    ^^^^^ finding: no-model-output-in-sql
  await source.manager.transaction((manager) => manager.query(query));
//                                                            ^^^^^ finding: no-model-output-in-sql
  await source.manager.transaction("SERIALIZABLE", (manager) => manager.query(query));
//                                                                            ^^^^^ finding: no-model-output-in-sql
  await source.manager.connection.query(query);
//                                      ^^^^^ finding: no-model-output-in-sql
  await source.createQueryRunner().query(query);
//                                       ^^^^^ finding: no-model-output-in-sql
  await source.createQueryRunner().manager.query(query);
//                                               ^^^^^ finding: no-model-output-in-sql
  await source.createQueryRunner().connection.query(query);
//                                                  ^^^^^ finding: no-model-output-in-sql
  await source.manager.queryRunner.query(query);
//                                       ^^^^^ finding: no-model-output-in-sql
  await getRepository(Order).query(query);
//                                 ^^^^^ finding: no-model-output-in-sql
  await getRepository(Order).manager.query(query);
//                                         ^^^^^ finding: no-model-output-in-sql
  await getRepository(Order).queryRunner.query(query);
//                                             ^^^^^ finding: no-model-output-in-sql
  await getRepository(Order).extend({}).query(query);
//                                            ^^^^^ finding: no-model-output-in-sql
  await source.manager.getRepository(Order).query(query);
//                                                ^^^^^ finding: no-model-output-in-sql
  await new Repository(Order, source.manager).query(query);
//                                                  ^^^^^ finding: no-model-output-in-sql
  await new TreeRepository(Order, source.manager).query(query);
//                                                      ^^^^^ finding: no-model-output-in-sql
  await BaseEntity.query(query);
//                       ^^^^^ finding: no-model-output-in-sql
  await BaseEntity.getRepository().query(query);
//                                       ^^^^^ finding: no-model-output-in-sql
  await Cart.query(query);
//                 ^^^^^ finding: no-model-output-in-sql
  response.json(await source.manager.find(Order));
  response.json(await source.createQueryRunner().query("SELECT * FROM orders"));
});

express().post("/builders", async (request) => {
  const { query, name } = request.body;
  await createQueryBuilder().where(query).getMany();
//                                 ^^^^^ finding: no-model-output-in-sql
  await getManager().createQueryBuilder().where(query).getMany();
//                                              ^^^^^ finding: no-model-output-in-sql
  await BaseEntity.createQueryBuilder().where(query).getMany();
//                                            ^^^^^ finding: no-model-output-in-sql
  const tree = new TreeRepository(Order, getManager());
  await tree.createDescendantsQueryBuilder("order", "closure", {}).where(query).getMany();
//                                                                       ^^^^^ finding: no-model-output-in-sql
  await tree.createAncestorsQueryBuilder("order", "closure", {}).where(query).getMany();
//                                                                     ^^^^^ finding: no-model-output-in-sql
  const builder = getRepository(Order).createQueryBuilder("order");
  await builder.connection.query(query);
//                               ^^^^^ finding: no-model-output-in-sql
  builder.where((inner) => inner.select(query).getQuery());
//                                      ^^^^^ finding: no-model-output-in-sql
  builder.where(() => query);
//                    ^^^^^ finding: no-model-output-in-sql
  builder.select((inner) => inner.from(Order, "order").where(query));
//                                                           ^^^^^ finding: no-model-output-in-sql
  builder.leftJoin((inner) => inner.where(query), "cart");
//                                        ^^^^^ finding: no-model-output-in-sql
  builder.where(new Brackets((inner) => inner.where(query)));
//                                                  ^^^^^ finding: no-model-output-in-sql
  builder.where(new NotBrackets((inner) => inner.where(query)));
//                                                     ^^^^^ finding: no-model-output-in-sql
  builder.orderBy(query);
//                ^^^^^ finding: no-model-output-in-sql
  builder.select([query]);
//               ^^^^^^^ finding: no-model-output-in-sql
  builder.leftJoin("order.cart", "cart", query);
//                                       ^^^^^ finding: no-model-output-in-sql
  builder.leftJoinAndMapOne("order.cart", "cart", "cart", query);
//                                                        ^^^^^ finding: no-model-output-in-sql
  builder.addCommonTableExpression(query, "open");
//                                 ^^^^^ finding: no-model-output-in-sql
  builder.update().set({ name: () => query });
//                                   ^^^^^ finding: no-model-output-in-sql
  builder.comment(query);
//                ^^^^^ finding: no-model-output-in-sql
  builder.where("order.name = :name", { name });
  await getRepository(Order).find({ where: { name: Raw(query) } });
//                                                     ^^^^^ finding: no-model-output-in-sql
  await getRepository(Order).find({ where: { name: Raw((column) => `${column} = ${query}`) } });
//                                                                 ^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
});

export function ask(
  manager: EntityManager,
  runner: QueryRunner,
  select: SelectQueryBuilder<Order>,
  update: UpdateQueryBuilder<Order>,
  remove: DeleteQueryBuilder<Order>,
  insert: InsertQueryBuilder<Order>,
  where: WhereExpressionBuilder,
) {
  express().post("/typed", async (request) => {
    const { query } = request.body;
    await manager.query(query);
//                      ^^^^^ finding: no-model-output-in-sql
    await runner.query(query);
//                     ^^^^^ finding: no-model-output-in-sql
    select.where(query);
//               ^^^^^ finding: no-model-output-in-sql
    update.where(query);
//               ^^^^^ finding: no-model-output-in-sql
    remove.where(query);
//               ^^^^^ finding: no-model-output-in-sql
    insert.returning(query);
//                   ^^^^^ finding: no-model-output-in-sql
    where.where(query);
//              ^^^^^ finding: no-model-output-in-sql
  });
}
