export * from "./mail.js";
export { search as findOrders, type Filter } from "./orders.js";
