/** Leaves a place in src/policy-in-use.ts where a build puts its policy; see scripts/build.ts. */
module.exports = function policyLoader() {
  return `export default JSON.parse(${JSON.stringify(this.getOptions().placeholder)});`;
};
