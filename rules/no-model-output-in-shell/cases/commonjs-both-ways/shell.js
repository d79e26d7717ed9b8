const childProcess = require("child_process");

exports.run = function run(command, seconds) {
  return childProcess.execSync(command, { timeout: seconds * 1000 }).toString();
//                             ^^^^^^^ finding: no-model-output-in-shell
};
