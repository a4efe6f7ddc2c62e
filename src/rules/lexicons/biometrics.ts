import type { CategoryWords } from "./word-list";

/** Biometric data that tells one person from all others (GDPR art. 4 no. 14). */
export const BIOMETRICS: CategoryWords = {
  category: "biometrics",
  source: "Own knowledge, November 2026",
  clear: {
    da: `
      fingeraftryk*, *fingeraftryk, håndaftryk*, aftryk af, aftrykket, biometri*, irisscan*, irisaftryk*, iris, nethinde*, ansigtsgenk*, ansigtsscan*, ansigtsskab*, ansigtsmåling*, ansigtssammen*, ansigtsprofil*, stemmeprofil*, stemmegenk*, stemmelogin*, stemmeaftryk*, stemmeprøve*, håndflade*, håndscan*, fingerscan*, fingerlæs*, finger på læser*, tommel*, venemønst*, venescan*, ganganaly*, faceid, face id, touch id, eurodac*, ansigtet matcher, skabelonen af, genkender ikke hendes, genkender ikke hans, genkender ikke mit
      pegefinger, ansigtsskan*
    `,
    sv: `
      fingeravtryck*, *fingeravtryck, handavtryck*, handflateav*, avtrycket, avtrycken, avtryck, biometri*, irisskan*, irisbild*, irismönst*, iris, näthinn*, ansiktsigenk*, ansiktsskan*, ansiktsmall*, ansiktsgeom*, ansiktsbild*, ansiktsprof*, röstprofil*, röstigenk*, röstprov*, röstavtryck*, handflat*, handskann*, fingerskan*, fingerläs*, tumme, tummen, tumavtryck*, venmönst*, vener, venskan*, gånganaly*, gångstil*, faceid, face id, touch id, eurodac*, ansiktet matchar, känner inte igen hennes, känner inte igen hans
      handscan*, irisscan*, fingret i läsaren
    `,
  },
  hint: {
    da: `finger, fingeren, fingre, fingrene, ansigt, ansigtet, stemme, stemmen, øje, øjet, øjne, gang, gangen, læser, læseren, scanner*, scannet, scan, aflæs*, matcher, match, genkend*, skabelon, kamera*, adgangskontrol*, log ind med, registreret, indlæst, pasfoto*`,
    sv: `finger, fingret, fingrar, fingrarna, ansikte, ansiktet, röst, rösten, öga, ögat, ögon, gång, läsare, läsaren, skanner*, skannat, skanna, avläs*, matchar, match, igenkän*, mall, mallen, kamera*, passer*, logga in med, registrerad, inläst*, inlästa, passfoto*, blippa*, stämpla*`,
  },
};
