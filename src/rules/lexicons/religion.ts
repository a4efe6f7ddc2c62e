import type { CategoryWords } from "./word-list";

/** Religious or philosophical conviction (GDPR art. 9). */
export const RELIGION: CategoryWords = {
  category: "religion",
  source: "Own knowledge of religions in Denmark and Sweden, November 2026",
  clear: {
    da: `
      muslim*, islam*, islamisk*, sunni*, shia*, moské*, moske, moskeen, imam*, koran*, ramadan*, fasten, faster, halal*, eid, hijab*, niqab*, burka*, tørklæde*, bedetid*, bederum*, bede rum, beder fem gange, skal bede, bede mod mekka, mekka, hajj, allah*, jøde, jøder, jødisk*, synagoge*, kosher*, sabbat*, sjabbat*, pesach, rabbiner*, bar mitzva, kristen*, kristne, katolik*, katolsk*, ortodoks*, koptisk*, kopter, protestant*, pinsekirk*, pinsebevæg*, baptist*, metodist*, adventist*, mormon*, jehovas*, frikirke*, frelst, frelsens hær, indre mission*, missionsfolk, missionsmand, læstadian*, kvæker*, faderhuset, menighed*, troende, religiøs*, religion*, trosret*, trossamfund*, tro, min tro, hans tro, hendes tro, konverter*, døbt*, dåb, konfirmer*, folkekirken, meldt sig ud af folkekirken, kirkeskat*, præst*, gudstjenest*, går i kirke, går i moske*, bøn, bønner, forbøn*, gud, herren, jesus, bibel*, bibelstud*, ateist*, agnostik*, humanist*, buddhist*, buddha, hindu*, hinduist*, diwali, sikh*, turban*, scientolog*, asatro*, sekt, sekten, wicca*, pacifist*, veganer af, etisk veganer, blodtransfusion*, omskær*, losar, yazidi*, bahai*, kristendomsunder*, kors om, antroposof*, spiser ikke svin*, svinekød*
      syvendedags*, luthersk mission*, bar mitzvah, buddhis*, pinsemenighed*
    `,
    sv: `
      muslim*, islam*, islamisk*, sunni*, shia*, moské*, moske, moskén, imam*, koran*, ramadan*, fastar, fastan, halal*, eid, hijab*, niqab*, burka*, burkini*, slöja*, slöjan, bönemat*, bönerum*, bönestund*, bönetid*, ber fem gånger, fredagsbön*, mecka, hajj, allah*, jude, judar, judisk*, synagog*, kosher*, sabbat*, shabbat*, pesach, rabbin*, kristen, kristna, kristet, katolik*, katolsk*, ortodox*, syrisk-ortodox*, koptisk*, kopt, protestant*, pingst*, pingstkyrk*, pingstvän*, baptist*, metodist*, adventist*, sjundedags*, mormon*, jehovas*, frikyrk*, frälst, frälsningsarm*, livets ord, knutby*, laestadian*, læstadian*, kväkar*, plymouthbröd*, församling*, troende, gudstroende, religiös*, religion*, trosuppf*, trossamfund*, min tro, hans tro, hennes tro, konverter*, döpt*, dopet, konfirm*, svenska kyrkan, kyrkoavgift*, gick ur kyrkan, präst*, gudstjänst*, går i kyrkan, går i mosk*, bön, böner, förbön*, gud, herren, jesus, bibel*, ateist*, agnostik*, humanist*, buddhist*, buddha, hindu*, diwali, sikh*, turban*, kirpan*, scientolog*, asatro*, sekt, sekten, wicca*, pacifist*, samvetsskäl*, etisk vegan*, vegan av, blodtransfusion*, blod av, omskär*, antroposof*, fläskkött*, äter inte fläsk, yezidi*, bahai*, kreationist*, tiondet, alphakurs*, söndagsskola*
      bar mitzva*, buddhis*, kyrkvärd*
    `,
  },
  hint: {
    da: `
      kirke*, kirken, tro, troen, tror på, kors, korset, svin*, gris*, helligdag*, højtid*, fredag aften, solnedgang*, knæle*, vasker fødder, håndtryk*, give hånd, hilse på kvinder, adskilt, bad, badning, påklædt, klosteret, åndelig*, meditation*, overbevisning*, livssyn*, kristendomskund*, fritag*, jul, julen, tænder lys, dyrekød
      af tro, tænder lysene, solnedgang*
    `,
    sv: `
      kyrka*, kyrkan, tro, tron, tror på, kors, korset, fläsk*, gris*, helgdag*, högtid*, fredagskväll*, solnedgång*, solen gått ner, knäböj*, handhäls*, ta i hand, hälsa på kvinnor, separat, dusch, simning*, klostret, andlig*, meditation*, övertygelse*, livsåskådn*, befria*, jul, julen, tänder ljus, tänder ljusen, ber en stund, bad om ursäkt
      tänder ljusen, solen går ner, solnedgång*, av tro
    `,
  },
};
