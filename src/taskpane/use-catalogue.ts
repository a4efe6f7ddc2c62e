import { useCallback, useEffect, useState } from "react";
import type { Catalogue } from "../mailbox/labels";
import type { Outlook } from "./outlook";

/** The user's labels: null until they have been read. Read once, and again on demand. */
export function useCatalogue(outlook: Outlook): {
  readonly catalogue: Catalogue | null;
  readonly readAgain: () => Promise<void>;
} {
  const [catalogue, setCatalogue] = useState<Catalogue | null>(null);
  const readAgain = useCallback(async () => {
    setCatalogue(await outlook.readCatalogue());
  }, [outlook]);
  useEffect(() => {
    let wanted = true;
    void outlook.readCatalogue().then((read) => {
      if (wanted) setCatalogue(read);
    });
    return () => {
      wanted = false;
    };
  }, [outlook]);
  return { catalogue, readAgain };
}
