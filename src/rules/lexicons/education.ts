import type { CategoryWords } from "./word-list";

/** A person's schooling. Clear means clearly confidential: grades with a name, failed exams, special support. */
export const EDUCATION: CategoryWords = {
  category: "education",
  source: "Own knowledge of Danish and Swedish schools, November 2026",
  clear: {
    da: `
      karakter*, karakteren, karakterer*, *karakter, fik 02, fik 00, fik -3, fik 12, fik 4, fik 7, dumpet*, dumpede*, dumper*, bestod ikke, ikke bestået, bestået, eksamenssnyd*, snydt til, eksamensresult*, eksamensforsøg*, afskrift, plagiat*, terminskarakt*, årskarakter*, standpunkt*, gennemsnit på, snit på, ikke indstillet, ikke-parat*, uddannelsesparat*, ikke uddannelsesp*, droppet ud, frafald*, udmeldt fra, udskrevet af, bortvist fra skolen, pjækker*, pjæk*, skolevægr*, fravær på, fraværsproc*, fraværet er, bekymrende fravær, specialklass*, specialunder*, specialskole*, støttetimer*, støtte i timerne, ppr*, ppv*, pædagogisk-psyk*, elevplan*, udviklingsplan*, skole-hjem-samtale*, ordblind*, talblind*, læsevansk*, læsetal*, læsetest*, sps, sps-støtte*, går et år om, går om, skoleudsæt*, ikke skoleparat, springer en klasse, elevstatus, læreplads ophæv*, uddannelsesaftale*, merit, afslag på optag*, optagelsesbrev*, studieinaktiv*
      gå klassen om, sps-*, fraværsadvarsel*
    `,
    sv: `
      betyg, betyget, betygen, *betyg, betyg f, f i, fick f, fick e, fick d, underkänd*, underkänts, underkända, icke godkänd*, inte godkänd*, ej godkänd*, kuggad*, kuggat, kuggade, f-varning*, fuskat*, fuskade*, fusk på, plagiat*, plagier*, disciplinnämnd*, otillåtet samarb*, examensresult*, omtentamen*, omtenta*, meritvärde*, meritpoäng*, når inte målen, inte når målen, når ej målen, kunskapskrav*, åtgärdsprogram*, extra anpass*, anpassad studieg*, särskilt stöd, särskild undervis*, anpassad grundsk*, särskol*, resursklass*, resursperson*, resurspedag*, elevhälsa*, elevassist*, pedagogisk kartl*, pedagogisk utredn*, skolfrånvar*, ogiltig frånvaro, frånvaro på, närvaro på, närvaro 42*, problematisk skolf*, hemmasittare*, skolkar*, skolkat*, avbrutit, avbruten utb*, hoppar av, hoppat av, studieavbrott*, studieuppeh*, avstängd från*, utvecklingssamtal*, läs- och skriv*, lässvårig*, går om, gå om året, avskriven från*, tilläggsbelopp*, csn-avslag, studieresultat*
      läs- och skrivsv*, dyslexi*, dyskalkyl*, nais-*, förlängd skrivtid, hög frånvaro
    `,
  },
  hint: {
    da: `
      eksamen*, prøve, prøven, opgave*, projekt, fag, dansk, engelsk, matematik, klasse*, klassen, skole*, skolen, elev*, lærer*, undervisning*, timerne, lektier*, fravær, fremmøde*, praktik*, studie*, studiet, studievejl*, uddannelse*, bachelor*, speciale*, censor*, sensor*, snit, niveau, fagligt, trivsel*, støtte, læse, læser, skrive, regne, klassetrin*, optaget, optagelse*
    `,
    sv: `
      examen*, prov, provet, uppgift*, uppsats*, ämne*, svenska, engelska, matematik, matte*, klass*, klassen, skol*, skolan, elev*, lärare*, undervisn*, lektion*, läxor*, frånvaro, närvaro*, praktik*, stud*, studie*, studievägl*, utbildning*, gymnasie*, kursen, tenta*, tentamen*, examinator*, poäng, nivå, stöd, läsa, läser, skriva, räkna, årskurs*, antagen, antagning*
    `,
  },
};
