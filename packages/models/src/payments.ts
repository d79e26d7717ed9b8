import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";

export default [
  defineModel({
    package: "square",
    types: { Square: ["SquareClient > new"] },
    effects: effectsAt("pay", "Square > {payments,refunds,orders,subscriptions,invoices} > /^(?!get|list|search)/ > call"),
  }),
  defineModel({
    package: "@paypal/paypal-server-sdk",
    effects: effectsAt(
      "pay",
      "OrdersController > new > {createOrder,captureOrder,authorizeOrder} > call",
      "PaymentsController > new > {captureAuthorizedPayment,refundCapturedPayment,voidPayment} > call",
    ),
  }),
  defineModel({
    package: "@lemonsqueezy/lemonsqueezy.js",
    effects: effectsAt("pay", "{issueOrderRefund,issueSubscriptionInvoiceRefund,cancelSubscription,updateSubscription} > call"),
  }),
  defineModel({
    package: "viem",
    types: { WalletClient: ["createWalletClient > call"] },
    effects: effectsAt("pay", "WalletClient > {sendTransaction,sendRawTransaction,writeContract,deployContract} > call"),
  }),
  defineModel({
    package: "ethers",
    types: { Wallet: ["Wallet > new", "Wallet > connect > call"], JsonRpcSigner: [] },
    effects: effectsAt("pay", "{Wallet,JsonRpcSigner} > sendTransaction > call"),
  }),
  defineModel({
    package: "@solana/web3.js",
    effects: effectsAt(
      "pay",
      "{sendAndConfirmTransaction,sendAndConfirmRawTransaction} > call",
      "Connection > new > {sendTransaction,sendRawTransaction} > call",
    ),
  }),
];
