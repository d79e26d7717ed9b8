import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";

// A household's accounts: functions of the package, or of its default export.
export default defineModel({
  package: "@actual-app/api",
  effects: [
    ...effectsAt(
      "read-private",
      "/^get(?:Accounts|AccountBalance|Transactions|BudgetMonth|BudgetMonths|Payees|PayeeRules|Rules|Schedules|Notes?)$/ > call",
      "{aqlQuery,runQuery} > call",
    ),
    ...effectsAt(
      "write-data",
      "/^(?:add|create|import|merge|update)[A-Z]/ > call",
      "/^set(?:Budget|Notes?)/ > call",
      "{closeAccount,reopenAccount,batchBudgetUpdates,holdBudgetForNextMonth,resetBudgetHold,runBankSync} > call",
    ),
    ...effectsAt("delete-data", "/^delete[A-Z]/ > call"),
  ],
});
