/** What is loaded inside a promise: one module, so that the bundler can join what both handlers share. */
export { onMessageSend } from "./on-message-send";
export { warnEarly } from "./early-warning";
