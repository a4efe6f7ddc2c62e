import { useCallback, useEffect, useState } from "react";
import { without, type DeviceNotes } from "../mailbox/device-notes";
import type { Outlook } from "./outlook";
import { leavesNoSign } from "./readiness";

/** The list of stopped mails as the pane shows it. */
export interface StoppedList {
  /** Null where this device keeps none. */
  readonly notes: DeviceNotes | null;
  /** The mail now open, when it is in the list. */
  readonly thisId: string | null;
  /** Whether the send handler cannot take a mail off the list when it is sent: classic Outlook. */
  readonly seesNoSending: boolean;
  /** Whether this mail's alert opened the pane. */
  readonly wasStopped: boolean;
  readonly remove: (id: string) => void;
  readonly keep: (keeps: boolean) => void;
}

/**
 * Reads the list, and adds the mail now open when its alert opened the pane, which is how it gets there where the send
 * handler has no storage.
 *
 * @param reference of the mail as it was checked; null while it has not been, or when nothing holds it: what Outlook
 * says of an alert may be about an earlier mail
 */
export function useStopped(outlook: Outlook, reference: string | null): StoppedList {
  const [notes, setNotes] = useState(outlook.notes);
  const [thisId, setThisId] = useState<string | null>(null);
  const [wasStopped, setWasStopped] = useState(false);

  // How often an alert's button was pressed while the pane was open: each time there is more to know.
  const [calls, setCalls] = useState(0);
  useEffect(() => outlook.onCalled(() => setCalls((before) => before + 1)), [outlook]);
  useEffect(() => {
    let wanted = true;
    void outlook.wasStopped().then((stopped) => {
      if (wanted) setWasStopped(stopped);
    });
    return () => {
      wanted = false;
    };
  }, [outlook, calls]);

  // The mail is listed with the reference it had when it was stopped, whatever becomes of it while it is mended.
  const [heldAs, setHeldAs] = useState<string | null>(null);
  if (heldAs === null && reference !== null) setHeldAs(reference);
  useEffect(() => {
    let wanted = true;
    const look = async (): Promise<void> => {
      if (wasStopped && heldAs !== null) await outlook.noteStopped(heldAs);
      const id = await outlook.stoppedId();
      if (!wanted) return;
      setThisId(id);
      setNotes(outlook.notes());
    };
    void look();
    return () => {
      wanted = false;
    };
  }, [outlook, wasStopped, heldAs, calls]);

  /** The list was off, and is kept again: the mail before the sender is the first to be in it. */
  const noteThis = async (): Promise<void> => {
    if (heldAs === null || !(wasStopped || thisId !== null)) return;
    await outlook.noteStopped(heldAs);
    setThisId(await outlook.stoppedId());
    setNotes(outlook.notes());
  };
  const change = useCallback(
    (how: (notes: DeviceNotes) => DeviceNotes): void => {
      outlook.changeNotes(how);
      setNotes(outlook.notes());
    },
    [outlook],
  );
  return {
    notes,
    thisId,
    seesNoSending: leavesNoSign(outlook.abilities()),
    wasStopped,
    remove: (id) => change((now) => without(now, id)),
    keep: (keeps) => {
      change((now) => ({ ...now, keeps, stopped: keeps ? now.stopped : [] }));
      if (keeps) void noteThis();
    },
  };
}
