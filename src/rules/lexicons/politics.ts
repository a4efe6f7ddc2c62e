import type { CategoryWords } from "./word-list";

/** Political opinion or membership (GDPR art. 9). A politician in a public office is not a finding by himself. */
export const POLITICS: CategoryWords = {
  category: "politics",
  source: "Own knowledge of parties and movements in Denmark and Sweden, November 2026",
  clear: {
    da: `
      medlem af venstre, medlem af socialdemokrat*, stemmer på, stemte på, stemt på, stemme på, stemte nej, stemte ja, krydset ved, sætter kryds ved, opstillet for, stiller op for, kandidat for, spidskandidat*, kandiderer for, ført valgkamp, kører for dansk, valgkamp for, delt løbesedler, deler løbesedler, socialdemokrat*, radikale venstre, radikal, konservativ*, det konservative, venstremand*, venstrekvinde*, sf'er, medlem af sf, enhedslisten*, enhedslistens, medlem af el, dansk folkeparti*, df'er, df, nye borgerlige, danmarksdemokrat*, liberal alliance, moderaterne, alternativet, stram kurs, kristendemokrat*, frie grønne, borgernes parti, siumut, inuit ataq*, naleraq, tjóðveldi, javnaðar*, dsu, vu, sfu, rød ungdom*, kommunist*, kommunistisk*, marxist*, anarkist*, nazist*, nynazist*, højreradikal*, højreekstrem*, venstreekstrem*, højreorient*, venstreorient*, antifa*, pkk*, hizb*, gülen*, hamas*, partimedlem*, partibog*, partiets lokal*, partiforening*, vælgerforening*, vælgererklær*, politisk overbevis*, politisk aktiv*, politisk holdning*, politiske holdning*, politisk tilhør*, politisk flygt*, regimekrit*, oppositionspol*, systemkritik*, politisk sekretær
      nye borgerlige*, stram kurs*, enhedsliste*, socialistisk folkeparti, stiller op til kommunal*, stiller op til byråd*, valgplakat* for, nordfront*, identitær*, generation identitær
    `,
    sv: `
      röstar på, röstade på, röstat på, rösta på, tänker rösta, röstar blankt, röstade nej, kandiderar för, kandidat för, står på listan för, partimedlem*, medlem i moderat*, medlem i socialdem*, medlem i vänster*, medlem i centern*, medlem i liberal*, medlem i kd, medlem i sd, medlem i miljöp*, socialdemokrat*, sosse, sossar*, sossen, moderat, moderater*, moderaterna, vänsterpart*, centerpart*, kristdemokrat*, liberalerna, miljöpart*, sverigedemokrat*, sd:are, sd-are, feministiskt init*, piratpart*, sjukvårdspart*, alternativ för sverige, afs, nyans, ung vänster, ssu, ssu:are, muf, luf, cuf, kdu, ungsvensk*, revolutionär kommun*, kommunist*, marxist*, anarkist*, syndikalist*, nazist*, nynazist*, nordiska motstånd*, nmr, högerextrem*, vänsterextrem*, högerradik*, högernation*, antifa*, afa, afa-aktiv*, pkk*, hizb*, hdp, komala, tudeh, hamas*, partibok*, partiets lokal*, partiombud*, partidistrikt*, partibakgr*, politisk övertyg*, politisk åsikt*, politiska åsikt*, politiskt aktiv*, politiskt engag*, politisk hemvist, politisk tillhör*, regimkrit*, oppositionspart*, oppositionspol*, systemkrit*, politisk sekret*, politisk flykt*, valarbet*, delar flygblad, delat flygblad, delade flygblad, knackar dörr för, valstuga*
      motståndsrörelsen, nynazis*, medborgerlig samling, står på valsedel*, på valsedeln, gått med i partiet, delar ut flygblad*
    `,
  },
  hint: {
    da: `
      parti, partiet, partiets, venstre, radikale, borgerlig*, rød, røde, blå, grøn, liste a, liste c, politisk*, politik, valg, valget, valgkamp*, valgplakat*, plakat*, demonstr*, aktivist*, landsmøde*, kongres*, byrådsmedl*, folketing*, vælger*, stemme, stemte, opposition*, bevægelse*, flyer*, flag, flaget, regeringen, højrefløj*, venstrefløj*, feminist*, klimaaktiv*, partikass*, kasserer i, næstformand i, lokalafdeling*, vælgermøde*
      løbeseddel*, partiets, marcher*
    `,
    sv: `
      parti, partiet, partiets, centern, vänstern, borgerlig*, röd, röda, blå, grön, politisk*, politik, val, valet, valaffisch*, valkamp*, valrörelse*, affisch*, demonstr*, demonstration*, aktivist*, kongress*, fullmäktige, riksdag*, väljare*, rösta, röstade, opposition*, rörelse*, flygblad*, flagga*, regeringen, högern, feminist*, klimataktiv*, klimatstrejk*, kassör i, lokalförening*, årsmöte i, förtroendeuppdrag*, tåget, första maj
      flygblad*, valsedel*, partiets, runskriv*
    `,
  },
};
