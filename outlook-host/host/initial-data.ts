import type { AddInEnvironment } from "./add-in-runtime";
import type { Permission } from "./manifest";

/** Office.js' item types for what is being written; 1 would be a message being read. */
const MESSAGE_COMPOSE = 4;
const APPOINTMENT_COMPOSE = 5;
/** Permission on the wire; Office.js itself swaps the last two. */
const PERMISSIONS: Readonly<Record<Permission, number>> = {
  Restricted: 0,
  ReadItem: 1,
  ReadWriteMailbox: 2,
  ReadWriteItem: 3,
};

/** What Office.js asks for first, on every client (dispatch 1), and what `diagnostics` and `userProfile` are made of. */
export function initialData({ addIn, client, context }: AddInEnvironment): object {
  const { from, meeting } = context.item.mail.get();
  return {
    permissionLevel: PERMISSIONS[addIn.permission],
    itemType: meeting === null ? MESSAGE_COMPOSE : APPOINTMENT_COMPOSE,
    hostVersion: client.hostVersion,
    owaView: "ThreeColumns",
    userDisplayName: from.name,
    userEmailAddress: from.address,
    userTimeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    userProfileType: "office365",
    conversationId: null,
    isFromSharedFolder: false,
    itemNumber: context.item.number,
  };
}
