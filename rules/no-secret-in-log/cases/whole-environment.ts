// The whole environment holds whatever secrets there are.
console.log(JSON.stringify(process.env));
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log
console.log({ ...process.env });
//               ^^^^^^^^^^^ missing: no-secret-in-log #3
