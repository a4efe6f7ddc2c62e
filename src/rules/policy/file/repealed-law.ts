/** A statute that is no longer in force. Shown to somebody, it would mislead (S-16). */
export interface RepealedLaw {
  readonly name: string;
  /** The day it ceased to apply, `YYYY-MM-DD`. */
  readonly since: string;
  /** What took its place. */
  readonly now: string;
  readonly pattern: RegExp;
}

/**
 * Repealed statutes that guides on mail and personal data still refer to. Sources, read 2026-11-21 as the statutes
 * themselves tell them: SFS 2018:218 and lov nr. 502 af 23/05/2018 (both of 25 May 2018), regulation (EU) 2016/679 art.
 * 94, SFS 2009:400, SFS 2017:900, HSLF-FS 2016:40, lov nr. 606 af 12/06/2013.
 */
export const REPEALED_LAW: readonly RepealedLaw[] = [
  {
    name: "personuppgiftslagen (1998:204)",
    since: "2018-05-25",
    now: "the GDPR and dataskyddslagen (2018:218)",
    pattern: /personuppgiftslag|1998:204|\bPUL\b/i,
  },
  {
    name: "personuppgiftsförordningen (1998:1191)",
    since: "2018-05-25",
    now: "the GDPR and förordningen (2018:219)",
    pattern: /personuppgiftsförordning|1998:1191/i,
  },
  {
    name: "sekretesslagen (1980:100)",
    since: "2009-06-30",
    now: "offentlighets- och sekretesslagen (2009:400)",
    // "offentlighets- och sekretesslagen" is the law in force.
    pattern: /1980:100|(?:^|[§.,;:(] ?)sekretesslagen\b/i,
  },
  {
    name: "förvaltningslagen (1986:223)",
    since: "2018-07-01",
    now: "förvaltningslagen (2017:900)",
    pattern: /1986:223/,
  },
  {
    name: "patientjournallagen (1985:562)",
    since: "2008-07-01",
    now: "patientdatalagen (2008:355)",
    pattern: /patientjournallag|1985:562/i,
  },
  {
    name: "vårdregisterlagen (1998:544)",
    since: "2008-07-01",
    now: "patientdatalagen (2008:355)",
    pattern: /vårdregisterlag|1998:544/i,
  },
  {
    name: "SOSFS 2008:14",
    since: "2017-03-01",
    now: "HSLF-FS 2016:40",
    pattern: /SOSFS\s*2008:14/i,
  },
  {
    name: "persondataloven (lov nr. 429 af 31. maj 2000)",
    since: "2018-05-25",
    now: "the GDPR and databeskyttelsesloven (lov nr. 502 af 23. maj 2018)",
    pattern: /persondatalov|personoplysningslov|lov\s+(?:nr\.?\s*)?429\b|\b429\/2000/i,
  },
  {
    name: "sikkerhedsbekendtgørelsen (bekendtgørelse nr. 528 af 15. juni 2000)",
    since: "2018-05-25",
    now: "GDPR art. 32",
    pattern: /sikkerhedsbekendtgørelse|bekendtgørelse\s+(?:nr\.?\s*)?528\b|\b528\/2000/i,
  },
  {
    name: "offentlighedsloven of 1985 (lov nr. 572 af 19. december 1985)",
    since: "2014-01-01",
    now: "offentlighedsloven (lov nr. 606 af 12. juni 2013)",
    pattern: /lov\s+(?:nr\.?\s*)?572\b|\b572\/1985/i,
  },
  {
    name: "directive 95/46/EC",
    since: "2018-05-25",
    now: "the GDPR, regulation (EU) 2016/679",
    pattern: /95\/46/,
  },
];

/** The repealed statute that a text refers to, or null. */
export function repealedLawIn(text: string): RepealedLaw | null {
  return REPEALED_LAW.find(({ pattern }) => pattern.test(text)) ?? null;
}
