export { bareRealm, type BareRealm } from "../../outlook-host/classic/bare-realm";
