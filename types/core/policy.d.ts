/** The policy this build was made for: `npm run build` checks the file and puts it here. */
declare module "kuvert-policy" {
  import type { Policy } from "../../src/rules/policy/policy";
  const policy: Policy;
  export default policy;
}
