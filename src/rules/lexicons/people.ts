import type { ByLanguage } from "./word-list";

/**
 * Words that point to one person without naming her. Own knowledge of Danish and Swedish office language,
 * November 2026.
 */
export const PRONOUNS: ByLanguage = {
  da: `han, hun, ham, hende, hans, hendes, vedkommende, sin, sit, sine`,
  sv: `han, hon, honom, henne, hans, hennes, hen, vederbörande, henom, hens, sin, sitt, sina`,
};

/** The person a case is about, by the part she plays in it: always the one known to writer and reader. */
export const ROLE_NOUNS: ByLanguage = {
  da: `
    borgeren, borgerens, barnet, barnets, eleven, elevens, drengen, drengens, pigen, pigens, patienten, patientens, klienten, klientens, beboeren, beboerens, brugeren, brugerens, den unge, den unges, moren, morens, moderen, moderens, faren, farens, faderen, faderens, forældrene, ægtefællen, manden, mandens, konen, konens, kvinden, kvindens, sønnen, sønnens, datteren, datterens, medarbejderen, medarbejderens, ansøger, ansøgeren, ansøgers, ansøgerens, kandidaten, den studerende, den studerendes, studenten, kursisten, lærlingen, praktikanten, vikaren, kollegaen, lejeren, lejerens, naboen, den ansatte, den ansattes, den sigtede, den dømte, offeret, forurettede, plejebarnet, tvillingerne, parret, familien, familiens, pt, pt., pat, patient, mor, far, mors, fars, morfar, mormor, farfar, farmor, stedfar, stedmor, plejemor, plejefar, den afdøde, afdøde, skadelidte, den pågældende, pågældende, tiltalte, ledige, asylansøgeren, den gravide, barn, dreng på, pige på, mand på, kvinde på, årig, årige, *-årig, *-årige
  `,
  sv: `
    brukaren, brukarens, barnet, barnets, eleven, elevens, pojken, pojkens, flickan, flickans, patienten, patientens, klienten, klientens, den boende, den boendes, den enskilde, den enskildes, den enskilda, ungdomen, ungdomens, mamman, mammans, modern, moderns, pappan, pappans, fadern, faderns, föräldrarna, maken, makens, makan, makans, mannen, mannens, kvinnan, kvinnans, sonen, sonens, dottern, dotterns, medarbetaren, medarbetarens, sökanden, sökandens, sökande, kandidaten, studenten, studentens, praktikanten, vikarien, kollegan, hyresgästen, hyresgästens, grannen, den anställde, den anställdes, den misstänkte, den dömde, offret, målsäganden, familjehemmet, tvillingarna, paret, familjen, familjens, pat, patient, mor, far, mamma, pappa, mammas, pappas, mors, fars, morfar, mormor, farfar, farmor, styvfar, styvmor, plastpappa, svärfar, svärmor, den avlidne, den avlidna, den aktuella, huvudmannen, huvudmannens, ungen, tjejen, killen, killens, tjejens, gubben, tanten, den gravida, barn, pojke, flicka, *-åring, *-åringen, *-årig, *-åriga, kund, kunden, kundens, hushållet, lss-personen
  `,
};

/** Somebody's next of kin, with an owner: "min søn", "hans mor", "Lises mand". */
export const KIN: ByLanguage = {
  da: `
    min mor, min far, min mand, min kone, min kæreste, min søn, min datter, min bror, min søster, min eks*, min samlever, mit barn, mine børn, mine unger, min mormor, min farmor, min morfar, min farfar, min svigermor, min svigerfar, min ven*, min kollega, min patient*, min borger*, min klient*, min elev*, min kursist*, min studerende, min beboer*, min medarbejder*, vores søn, vores datter, vores dreng, vores pige, vores barn, vores elev*, vores beboer*, vores patient*, en borger, en elev, en patient, en beboer, en medarbejder, en ansat, en kollega, en klient, en kursist, en studerende, en ung, en dreng, en pige, en mand, en kvinde, en mor, en far
  `,
  sv: `
    min mamma, min pappa, min mor, min far, min man, min fru, min make, min maka, min sambo, min son, min dotter, min bror, min syster, mitt ex, mitt barn, mina barn, min mormor, min farmor, min morfar, min farfar, min svärmor, min svärfar, min vän*, min kollega, min patient*, min klient*, min elev*, min student*, min brukare, min boende, min medarbetare, vår son, vår dotter, vårt barn, vår elev*, vår patient*, vår brukare, en brukare, en elev, en patient, en boende, en medarbetare, en anställd, en kollega, en klient, en student, en tonåring, en pojke, en flicka, en tjej, en kille, en man, en kvinna, en mamma, en pappa
  `,
};

/** The reader, when the mail is to one person. */
export const RECIPIENT_WORDS: ByLanguage = {
  da: `du, dig, din, dit, dine, deres søn, deres datter, deres barn, din søn, din datter, dit barn, din sag, din ansøgning, din mand, din kone, din mor, din far`,
  sv: `du, dig, din, ditt, dina, er son, er dotter, ert barn, din son, din dotter, ditt barn, ditt ärende, din ansökan, din man, din fru, din mamma, din pappa`,
};

/** The writer. */
export const SENDER_WORDS: ByLanguage = {
  da: `jeg, mig, min, mit, mine`,
  sv: `jag, mig, min, mitt, mina, mej`,
};
