// A password in an address; not one that only this machine or a container beside it takes, nor a template.
export const report = "postgresql://report_ro:Zz11Zz22Zz33@db.acme-cloud.com:5432/shop";
//                     ^ finding: no-hardcoded-credentials "A connection string with a password is written in the source (`report`)"
export const queue = "amqps://worker:pr0d-7Kd-93mQ@10.4.0.12:5671";
//                    ^ finding: no-hardcoded-credentials

export const development = "postgres://postgres:postgres@localhost:5432/shop";
export const compose = "mysql://shop:aa11BB22cc33@db:3306/shop";
export const documented = "mongodb+srv://<user>:<password>@cluster0.example.mongodb.net/test";
export const example = "postgres://user:password@db.acme-cloud.com/shop";
export const template = (password: string): string => `postgres://shop:${password}@db.acme-cloud.com/shop`;
