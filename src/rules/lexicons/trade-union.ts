import type { CategoryWords } from "./word-list";

/** Membership of a trade union (GDPR art. 9). Names of unions that are ordinary words stand in frames only. */
export const TRADE_UNION: CategoryWords = {
  category: "trade-union",
  source: "Own knowledge of the unions in Denmark and Sweden, November 2026",
  clear: {
    da: `
      fagforening*, *fagforening, fagforbund*, faglig organisation, faglige organisation, fagligt medlem*, fagligt aktiv*, tillidsrep*, tillidsmand*, tillidsvalgt*, fællestillids*, tr for, som tr, hans tr, hendes tr, din tr, sin tr, uorganiseret*, organiseret i, kontingenttræk*, fagligt kontingent, kontingent til, skruebrække*, strejkebryd*, klubbestyr*, arbejdsmiljørep*, medlem af hk, medlem af foa, medlem af 3f, medlem af bupl, medlem af djøf, medlem af metal, medlem af dlf, medlem af dsr, medlem af ida, hk-medlem*, foa-medlem*, 3f-medlem*, meldt sig ind i, meldt sig ud af hk, meldt sig ud af foa, meldt sig ud af 3f, meldt ud af, melder sig ud af, skiftet til krifa, gul fagforening, den gule, de gule, krifa, det faglige hus, ase, foa, 3f, 3f'er, hk, hk'er, hk kommunal, bupl, dlf, dsr, djøf, prosa, dansk metal, metaller, blik og rør, el-forbund*, nnf, malerforbund*, serviceforbund*, finansforbund*, politiforbund*, lederforening*, dansk sygeplejeråd, yngre læger, overlægeforening*, lægeforeningen, jordemoderforening*, dbio, dansk socialråd*, socialpædagogerne, uddannelsesforbund*, gymnasieskolernes lær*, ingeniørforen*, teknisk landsforb*, kommunikation og sprog, magisterforen*, farmakonomforen*, kost og ernæring*, centralforening*, lærernes central*, sit fagforbund, sin fagforening, min fagforening, hans fagforening, hendes fagforening, forbundets advokat, faglig voldgift
      foa-*, strejkekasse*, krifa*, ikke organiseret
    `,
    sv: `
      facket, fackets, fackföreng*, fackförening*, *fackförening, fackförbund*, fackklubb*, fackligt, facklig*, fackliga, fackombud*, fackrepresent*, facktillhör*, fackavgift*, fackmedlem*, fackanslut*, förtroendevald*, förtroendemanna*, arbetsplatsombud*, skyddsombud*, huvudskydds*, lokalombud*, klubbordför*, klubbstyrel*, klubbkass*, avdelningsexped*, oorganiserad*, organiserad i, strejkbryt*, strejkkommitt*, konfliktersätt*, medlem i kommunal, medlem i vision, medlem i unionen, medlem i transport, medlem i handels, medlem i ledarna, ombud för kommunal, ombud för vision, ombud för ssr, ombud för saco, gått med i facket, gick med i facket, gått ur facket, gick ur facket, lämnat facket, lämnat vision, ur kommunal, utträde ur, medlem i facket, uteslut* ur facket, kommunals, unionen, visions, if metall, byggnads, elektrikerförb*, fastighetsanst*, gs-facket, hotell- och restaurangf*, livsmedelsarb*, målareförb*, pappers, seko, transportarb*, finansförb*, polisförb*, fackförbundet st, sveriges lärare, lärarförb*, lärarnas riks*, vårdförb*, journalistförb*, akademikerförb*, ssr, akavia, sveriges ingenjör*, läkarförb*, läkarförening*, naturvetarna*, dik, fysioterapeuterna, sulf, ledarnas, sac, saco, saco-*, saco-s, lo-tco*, lo-medlem*, tco-medlem*, syndikalist*, handelsanst*, ombudsman*, fackets ombudsman
      sitt fack, hennes fack, hans fack, strejkvakt*, strejkkassa*
    `,
  },
  hint: {
    da: `
      forbund*, forbundet, klub, klubben, tr, amr, bisidder*, kontingent*, medlem, medlemskab*, meldt sig ind, meldt sig ud, udmeldt*, indmeldt*, udmeld*, indmeld*, overenskomst*, strejke*, strejker, blokade*, fane, fanen, lockout*, konflikt, faglig, faglige, fagligt, hos os, kreds*, afdeling 4, kongres, metal, ida, dm, tl, gl, lederne, akademiker*, organiseret
      3f, hk, dlf, bupl, djøf, dsr
    `,
    sv: `
      förbund*, förbundet, klubb, klubben, ombud, ombudet, avgift*, medlem, medlemskap*, medlemsavg*, utträde*, inträde*, strejk*, strejkar, blockad*, fana, fanan, kollektivavt*, konflikt, mbl, förhandl*, kommunal, vision, transport, handels, fastighets, livs, ledarna, saco, lo, tco, st, avdelning 12, varsel, organiserad*
    `,
  },
};
