import type { CategoryWords, ByLanguage } from "./word-list";

/** Protected identity: always to be secured, whoever it is said of. */
export const PROTECTED_IDENTITY: ByLanguage = {
  da: `
    adressebeskytt*, navne- og adressebesk*, navnebeskytt*, navn- og adressebesk*, adresse beskyttet, adresse er beskyttet, adressen er beskyttet, beskyttet adresse, beskyttede adresse, adressen er hemmelig, adresse er hemmelig, hemmelig adresse, hemmelige adresse, adressen er spærret, beskyttet identitet, dækadresse*, dækidentitet*, fiktivt navn, nyt cpr, adresse må ikke, adressen må ikke, opholdssted må ikke, opholder sig på hemmelig*, hemmeligt sted, ukendt adresse, bopæl hemmelig*, bopæl må ikke, ikke oplyses adresse*, må ikke få adressen, må ikke kende adresse*, må ikke finde, må ikke vide hvor, må aldrig få, må ikke få at vide hvor
  `,
  sv: `
    skyddade personuppg*, skyddad identitet, skyddad folkbok*, skyddade uppgift*, skyddad adress, skyddade adress*, sekretessmark*, sekr-mark*, sekr markerad, sekretesskydd*, adressen är skydd*, adress: sekretess, adress skyddad, kvarskriv*, fingerade person*, fingerad identitet, fingerade uppg*, skyddat nummer, hemlig adress, hemliga adress*, hemligt telefon*, dolda uppgift*, skyddad bostad, vistelseort* får inte, får inte röja*, får inte lämna ut adress*, får inte veta var, får inte veta vart, får inte hitta, inte röja adress*, förmedlingsuppdrag*, 22 kap 1 §, nytt personnummer, hotbild*, skyddat boende, skyddad
  `,
};

/** Private address, telephone and mail. Clear means that it must not be known. */
export const PRIVATE_CONTACT: CategoryWords = {
  category: "private-contact",
  source: "Own knowledge of address protection in Denmark and Sweden, November 2026",
  clear: {
    da: `hemmeligt nummer, hemmeligt nr, hemmelig telefon*, anonymt nr, anonymt nummer, ikke opgives til, ikke gives videre, må ikke gives videre, giv det ikke videre, ikke udleveres, må ikke udleveres, hvor hun bor, hvor han bor, adressebeskyt*, navnebeskyt*, privatadresse*, private nummer, hemmeligt telefon*, må ikke stå på hjemmesid*`,
    sv: `hemligt nummer, hemligt nr, hemnumret, hemnummer*, inte lämnas ut, får inte lämnas ut, lämna inte ut, var hon bor, var han bor, privatadress*, privata nummer, skatteverkets förmedl*, inte stå med i telefonlist*`,
  },
  hint: {
    da: `privat adresse, private adresse, privatadresse*, hjemmeadresse*, bopæl*, folkeregister*, privat telefon*, privat nummer, private nummer, privat mobil, private mobil, privat mail*, private mail*, privatnummer*, fastnet*, mobil, mobilnummer*, bor på, bor i, flyttet til, flytter til, ny adresse, adressen, adresse, c/o, st tv, 2 tv, 1 th, sal, opgang, lejlighed, gmail, nøgle under, koden til døren, ring privat, telefonliste*, hjemmeadresse*`,
    sv: `privat adress*, privata adress*, privatadress*, hemadress*, folkbokför*, bostadsadress*, privat telefon*, privat nummer, privata nummer, privat mobil, privata mobil*, privat mejl*, privata mejl*, privata mail*, privatnummer*, fast telefon*, mobil, mobilnummer*, bor på, bor i, flyttat till, flyttar till, ny adress, adressen, adress, c/o, lgh, portkod*, kod, trappor, gmail, nyckel under, ring privat, telefonlista*, min privata, hemadress*`,
  },
};
