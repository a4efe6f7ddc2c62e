/** The policy this build was made for: `npm run build` checks the file and puts it here. */
declare module "kuvert-policy" {
  const policy: import("../../src/rules/policy/policy").Policy;
  export default policy;
}
