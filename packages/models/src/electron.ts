import { defineModel } from "@sluice/core";

export default defineModel({
  package: "electron",
  controls: [{ at: "dialog > {showMessageBox,showMessageBoxSync} > call", control: "approval" }],
});
