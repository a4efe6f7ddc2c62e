import type { CategoryWords } from "./word-list";

/** A person's standing at work. Clear means clearly confidential: dismissals, warnings, suspensions. */
export const EMPLOYMENT: CategoryWords = {
  category: "employment",
  source: "Own knowledge of Danish and Swedish labour law, November 2026",
  clear: {
    da: `
      afsked*, afskediges, afskediget, *afsked, fyret, fyres, fyring*, fyringer af, skal fyres, opsagt, opsiges, opsigelse*, *opsigelse, opsigelsesvars*, bortvis*, bortvist*, fritstil*, suspender*, suspension*, hjemsendt fra, sendt hjem midt, advarsel, advarslen, *advarsel, skriftlig advarsel, mundtlig advarsel, påtale, påtalen, irettesæt*, tjenstlig*, tjenestelig samtale, kammeratlig samtale, tjenesteforse*, disciplinær*, disciplinærsag*, personalesag*, personalemappe*, partshør*, fratrædels*, fratræde*, fratræder, gensidig aftale, degrader*, omplacer*, prøvetid ikke, ikke forlænget, ikke blive forlænget, ingen forlængelse, bliver ikke forlænget, samarbejdsvans*, samarbejdsprob*, mobning af, mobber, mobbet, chikane*, krænkende adf*, krænkelsessag*, klaget over, klage over kollega, klage over leder*, udeblivelse*, udeblevet, ulovligt fravær, tavshedspligten, brud på tavshed*, presset til at sige, siger op, sagt op, sagde op, ansættelsesret*, faglig sag, afslag på stilling*, ikke gået videre, lønforhandl*, nøglebrik inddraget, kompetencevurd*, lederevaluering*, medarbejdersamtal*, mus-referat*
      påtænkt opsig*, forlænges ikke, prøvetid forlænges, bestod ikke prøvetid*
    `,
    sv: `
      uppsägning*, uppsagd*, sägs upp, sades upp, säga upp, sagt upp, *uppsägning, avsked*, avskeda*, avskedas, sparkad*, sparken, fått gå, få gå, avstäng*, avstängd, köpas ut, köpts ut, utköp*, avgångsvederl*, varning, varningen, skriftlig varning, muntlig varning, *varning till, lojalitetsbr*, erinran*, erinrings*, erinransamtal*, tillsägelse*, disciplin*, disciplinpåf*, disciplinans*, personalärend*, personalakt*, omplacer*, omplaceringsutr*, arbetsbrist*, personliga skäl, provanställning, provanställningen avbr*, inte förlängd, förlängs inte, inte förlänga, avsluta anställning*, avslutar anställ*, avslut av anställ*, konflikt mellan, samarbetssvår*, samarbetsprob*, mobbning av, mobbad*, mobbar, kränkande särb*, trakasseri*, trakassera*, klagat på chef*, klagomål på, olovlig frånvaro, misskött*, misskötsam*, medarbetarsamtal*, lönesamtal*, lönesättning*, tystnadsplikten, brott mot sekret*, dataintrång*, ansökan avslog*, utredning om kränk*, stödsamtal*, omtankesamtal*, lägsta lön, inte når målen
      varslad*, varslas, köps ut, arbetsbefri*, avslutas provanst*, provanställningen avslut*, lön under lägsta, medarbetarkonflikt*, tjänsterna dras in, tjänsten dras in, blir av med jobbet
    `,
  },
  hint: {
    da: `
      stilling*, job, jobbet, ansat, ansættelse*, kontrakt*, vikariat*, løn, lønnen, lønsamtale*, samtale, samtalen, tjeneste*, møde med, bisidder, leder*, chef*, hr, hr-afdel*, personale*, fravær*, for sent, kommer for sent, fejl, klage*, klager, konflikt*, forlæng*, prøvetid*, sidste dag, stopper, stoppet, væk fra, aflever nøgle*, adgang lukkes, computer, konto, skab, vagter, timer, opgaver, orlov, ansøg*, kandidat*, reference*, anbefal*, evaluering*, vurdering*
      forflyttes, forlængelse
    `,
    sv: `
      tjänst*, jobb, jobbet, anställd, anställning*, kontrakt*, vikariat*, lön, lönen, samtal, samtalet, möte med, chef*, chefen, hr, hr-avd*, personal*, frånvaro*, sent, kommer för sent, fel, klagomål*, klagar, konflikt*, förlän*, provanst*, sista dag, slutar, slutat, lämna nyckl*, behörighet*, inpassering*, dator, konto, skåp, pass, timmar, uppgifter, tjänstledig*, sökt, kandidat*, referens*, rekommend*, utvärdering*, bedömning*
      turordning*, tjänsten upphör, avslutas i förtid
    `,
  },
};
