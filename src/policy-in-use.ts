import policy from "../policies/goteborg.json";

/** Replaced at build time by the policy the build is for; see webpack.config.ts. */
export default policy;
