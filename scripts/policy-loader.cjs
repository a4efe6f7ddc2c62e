/** Puts the policy a build is for in place of src/policy-in-use.ts. */
module.exports = function policyLoader() {
  return `export default ${this.getOptions().policy};`;
};
