// What accounts of advertising hold is asked for in a language of their own.
import { GoogleAdsApi } from "google-ads-api";
import { tool } from "ai";
import { z } from "zod";

const api = new GoogleAdsApi({ client_id: "shop", client_secret: process.env.ADS_SECRET ?? "", developer_token: "shop" });

export const look = tool({
  inputSchema: z.object({ status: z.string(), minimum: z.number(), url: z.string() }),
  execute: async ({ status, minimum, url }) => {
    const customer = api.Customer({ customer_id: "1", refresh_token: "made-up" });
    await customer.query(`SELECT campaign.id, ${status} FROM campaign`);
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-query
    await customer.query(`SELECT campaign.id FROM campaign WHERE campaign.status = '${status}' AND metrics.clicks > ${minimum}`);
    const columns = ["campaign.id", status].join(", ");
    await customer.query(`SELECT ${columns} FROM campaign WHERE campaign.status = '${status}'`);
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-query
    let narrowed = "SELECT campaign.id FROM campaign WHERE campaign.status != 'REMOVED'";
    if (status !== "") narrowed += ` AND campaign.status = '${status}'`;
    if (url !== "") narrowed += ` AND campaign.final_url = '${url}'`;
    await customer.query(narrowed + " ORDER BY campaign.id");
    const rows = await customer.query(`SELECT campaign.id FROM campaign WHERE metrics.clicks > ${minimum}`);
    await fetch(url, { method: "POST", body: JSON.stringify(rows) });
//              ^^^ finding: no-model-output-in-url
//                                           ^^^^^^^^^^^^^^^^^^^^ finding: no-private-data-egress
  },
});
