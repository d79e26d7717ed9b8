import { Chalk } from "chalk";
import stringWidth from "string-width";
import { EMPTY_INVENTORY } from "@sluice/core";
import { expect, test } from "vitest";
import { effect, inventory, manyTools, at, tool } from "./example-inventory.test-data.ts";
import { cleanRun, run } from "./example-run.test-data.ts";
import { reportMapText } from "./map-text.ts";

const options = { chalk: new Chalk({ level: 0 }), width: 110 };

test("the whole page", () => {
  expect(reportMapText(inventory, run, options)).toMatchInlineSnapshot(`
    "support  src/agent.ts:12:20
    agent of ai 5.0.60, language model gpt-4o, may hand over to (unnamed agent, research.ts:7)

      look_up_order  src/tools.ts:10:14
        · can read private data  this.pool.query  src/db.ts:30:9
      refund_order  src/tools.ts:20:14
        ✗ can move money   stripe.refunds.create  src/payments.ts:14:11  nobody is asked
        ✗ can change data  this.pool.query        src/db.ts:44:9         nobody is asked, logged
      mail_customer  src/tools.ts:30:14
        ✓ can send messages  mailer.sendMail  src/mail.ts:8:9  approved by a person, logged
      read_page  src/tools.ts:40:14
        · can read untrusted content  fetch  src/web.ts:5:9
        ! can send requests           fetch  src/web.ts:9:9  not logged

    (unnamed agent, research.ts:7)  src/research.ts:7:20
    agent of ai 5.0.60, log for all of its tools

      as above: read_page

    shell-server  src/server.ts:5:16
    server of @modelcontextprotocol/sdk 1.20.1

      </script><script>alert(1)</script><img src=x on…  src/tools.ts:60:14
        ✗ can run commands  exec(\`</script><script>alert(1)</script><img sr…  src/shell.ts:3:1  nobody is asked, 
        its text chosen by a language model

    Held by no agent that was seen

      (unnamed tool, tools.ts:50)  src/tools.ts:50:14  no effect seen

    Servers of tools that it connects to

      github     npx -y @modelcontextprotocol/server-github  of @modelcontextprotocol/sdk 1.20.1  src/mcp.ts:6:3
      (unnamed)  https://mcp.example.com/sse                 of ai 5.0.60                         src/mcp.ts:16:3

    Language models

      gpt-4o               @ai-sdk/openai 2.0.1  src/agent.ts:13:12 and 1 more
      (name not constant)  openai                src/summary.ts:3:12

    Credentials

      process.env.DATABASE_URL       src/db.ts:4:40
        held by look_up_order, refund_order
      process.env.STRIPE_SECRET_KEY  src/payments.ts:3:27  new Stripe
        held by refund_order
      apiKey                         src/summary.ts:3:40   an OpenAI API key, written in the program

    Not everything could be seen:
      vendor/big file#1.js: The file has 10.0 MB, more than the limit of 2.0 MB; it was skipped.
      src/odd.ts:3:7: Syntax error: ';' expected. The rest of the file was analysed.
      The analysis stopped early.

    2 tools of 6 can act though nobody is asked:
      refund_order                                      can move money, change data
      </script><script>alert(1)</script><img src=x on…  can run commands

    2 agents, 1 server of its own, 6 tools, 2 servers that it connects to, 2 language models, 3 credentials.
    Read 4 files (1,234 lines), skipped 1; 3 of 40 calls in 12 functions lead into unknown code.
    "
  `);
});

test("nothing is said plainly", () => {
  expect(reportMapText(EMPTY_INVENTORY, cleanRun, options)).toMatchInlineSnapshot(`
    "0 agents, 0 tools, 0 servers that it connects to, 0 language models, 0 credentials.
    Read 1 file (1 line); 0 of 0 calls in 1 function lead into unknown code.
    "
  `);
});

test.each([40, 80])("%i columns hold every line", (width) => {
  const lines = reportMapText(inventory, run, { ...options, width }).split("\n");
  expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
});

test("nothing that a program says moves the terminal", () => {
  expect(reportMapText(inventory, run, options)).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}/u);
});

test("effects of one kind through one callee are one row", () => {
  const effects = [1, 2, 3].map((line) => effect("write-file", "writeFile", at("src/a.ts", line)));
  const page = reportMapText({ ...EMPTY_INVENTORY, tools: [tool(0, "save", { effects })] }, cleanRun, options);
  expect(page).toContain("✗ can overwrite files  writeFile  src/a.ts:1:1 and 2 more  nobody is asked\n");
});

test("of many tools that act freely the first are named", () => {
  expect(reportMapText(manyTools(200, 4), cleanRun, options)).toContain("  ... and 83 more tools.\n");
});
