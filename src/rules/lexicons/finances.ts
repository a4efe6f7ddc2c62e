import type { CategoryWords } from "./word-list";

/** A person's debts, income and wealth. Clear means clearly confidential: debts, arrears, enforcement. */
export const FINANCES: CategoryWords = {
  category: "finances",
  source: "Own knowledge of Danish and Swedish debt enforcement and benefits, November 2026",
  clear: {
    da: `
      gæld, gælden, skattegæld*, spillegæld*, studiegæld*, bankgæld*, restgæld*, gældssan*, gældsrådg*, gældsat*, forgældet*, skylder, skyldte, restance*, *restance, rykker for, inkasso*, inkassobrev*, pantefoged*, fogedforret*, fogedret*, foged*, udlæg i, udlægsforret*, lønindehold*, løntræk*, modregn*, rki, dårlig betaler, registreret i rki, konkurs*, personlig konkurs, gået konkurs, betalingsstands*, betalingsevne*, afdragsordning*, afdrag på, eftergiv*, overtræk*, i minus, kviklån*, lånehaj*, pantelån*, banklån*, studiegæld*, skattegæld*, børnebidragsgæld, spærret konto, konto spærret, konto er tømt, kontoen er tømt, ikke råd til, har ikke råd, ingen penge, ikke kan betale, kan ikke betale, betale huslejen, huslejerest*, skyldig husleje, huslejegæld, rådighedsbeløb*, formue*, indestående*, indtægt*, indkomst*, nettoindkomst*, årsindkomst*, månedsløn*, årsopgør*, skattekort*, arv på, lottogevinst*, boligstøtte*, boligsikr*, økonomisk friplads*, fripladstil*, engangsydelse*, økonomisk ruin*, økonomiske problem*, økonomiske vansk*, lån i banken, forskud på løn*, enkeltydelse*, udsat for svindel, hævet over, for meget udbetalt, fejludbetal*, tilbagebetal*
      debitorregist*, lønningsindehold*, sms-lån, afdragsaftale*, boet er insolvent
    `,
    sv: `
      skuld, skulden, skulder, *skuld, *skulder, *skulden, skuldsan*, skuldsatt*, skuldsätt*, överskuld*, restskuld*, skyldig, inkasso*, inkassokrav*, kronofogd*, kronofogden, kfm, utmät*, löneutmät*, betalningsanm*, betalningsföreläg*, konkurs, personlig konkurs, existensmin*, betalningsoför*, avbetaln*, avbetalningspl*, anstånd*, obetald*, obetalda, övertrasser*, på minus, sms-lån*, snabblån*, blancolån*, pantsat*, pantbank*, lån i banken, studieskuld*, skatteskuld*, hyresskuld*, spärrat konto, kontot spärrat, kontot är tömt, tömt kontot, inte råd med, inte råd att, har inte råd, inga pengar, kan inte betala, betala hyran, obetald hyra, förmögenhet*, banktillgodoh*, tillgångar*, inkomst*, hushållsinkomst*, årsinkomst*, månadslön*, lönespec*, deklarerade, arv på, ärvt, bostadsbidrag*, bostadstill*, äldreförsörj*, utförsäkr*, förskott på lön*, avgångsvederl*, ekonomiska problem*, ekonomiska svår*, ekonomisk kris, kontoutdrag*, lurad på pengar, blivit lurad på, för mycket utbetalt, återkrav*, felaktig utbetal*, vunnit på
      fogden, kvar på kontot, spänn kvar, mätningsman*, förfallna räkningar
    `,
  },
  hint: {
    da: `
      penge, pengene, kroner, kr, beløb*, løn, lønnen, husleje*, regning*, regningerne, rudekuvert*, bank*, banken, lån, lånet, låne, låner, konto, kontoen, dankort*, hævekort*, kort, budget*, opsparing*, pension*, pensionen, udbetal*, tillæg*, skat*, bolig, hus, huset, sommerhus*, aktier, krypto*, investering*, sælge, solgt, bil, billån*, rykker*, afdrag*, ydelse*, dagpenge*, su, økonomi, økonomien, råd, råd til, fattig*, presset økonomi*, hårdt presset, arv, arvet
      tom konto, rykkere fra
    `,
    sv: `
      pengar, pengarna, kronor, kr, belopp*, lön, lönen, hyra, hyran, räkning*, räkningar, räkningarna, bank*, banken, lån, lånet, låna, lånar, konto, kontot, kreditkort*, bankkort*, budget*, sparpeng*, sparkap*, pension*, pensionen, utbetal*, bidrag*, skatt*, bostad, hus, huset, sommarstug*, aktier, krypto*, investering*, sälja, sålt, sålde, bil, påminn*, ersättning*, a-kassa*, csn, ekonomi, ekonomin, råd, råd med, fattig*, ansträngd ekonomi*, arv, arvet, swish*
      tomt konto, saknar pengar
    `,
  },
};
