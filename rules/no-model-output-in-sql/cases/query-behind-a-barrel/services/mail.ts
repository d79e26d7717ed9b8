export const sender = "orders@shop.example";
