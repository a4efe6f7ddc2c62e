import type { CategoryWords } from "./word-list";

/** Adoption. A bench or an author that is adopted is not. */
export const ADOPTION: CategoryWords = {
  category: "adoption",
  source: "Own knowledge, November 2026",
  clear: {
    da: `
      adopteret*, adopterede, adoptere, adopterer, adoption*, *adoption, adoptiv*, adoptant*, adoptionsbev*, adoptionssag*, stedbarnsadop*, bortadopt*, tvangsadop*, voksenadop*, biologiske mor, biologiske far, biologiske forældre, biologisk mor, biologisk far, rigtige mor, rigtige far, rigtige forældre, adoptionsanket*, godkendt som adoptant*, matchet med et barn, hentet i, givet væk, gav hende fra sig, gav ham fra sig, frigivet til adop*, børnehjem i, børnehjemmet i
    `,
    sv: `
      adoptera*, adopterad*, adopterade, adopterats, adopterar, adoption*, *adoption, adoptiv*, adoptant*, adoptionsmed*, medgivandeutr*, medgivande att, barnbesked*, barnförslag*, styvbarnsadop*, bortadopt*, närståendeadop*, biologiska mamma*, biologiska pappa*, biologiska mor, biologiska far, biologiska föräldr*, biologiska syster, biologiska bror, riktiga mamma, riktiga pappa, lämnades bort, lämnade bort, lämna bort, barnhem i, barnhemmet i, hemutredning*, utlandsadop*, hämtades i, första mamma
      biologisk mamma, biologisk mor
    `,
  },
  hint: {
    da: `hentet, barnet, født i, børnehjem*, godkendt, venteliste*, bureau*, oprindelsesland*, slægt*, samtykke*, stedbarn*, stedmor*, stedfar*, rødder`,
    sv: `hämtade, barnet, född i, barnhem*, medgivande*, kö, väntelista*, ursprungsland*, födelseland*, släkt*, samtycke*, styvbarn*, styvmor*, styvfar*, rötter, adoptionscentrum`,
  },
};
