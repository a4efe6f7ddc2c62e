import type { CategoryWords } from "./word-list";

/** Results of personality and aptitude tests. */
export const PERSONALITY_TEST: CategoryWords = {
  category: "personality-test",
  source: "Own knowledge of tests used in recruitment, November 2026",
  clear: {
    da: `
      personlighedstest*, personlighedsprof*, personlighedsprøv*, personlighedsanal*, persontest*, personprofil*, profilanalyse*, profiltest*, farveprofil*, disc*, disc-profil*, insights*, belbin*, enneagram*, garuda*, opq*, neo-pi*, mbti*, myers*, jti*, jti-*, hogan*, papi, papi-*, e-stimate*, thomas ppa, predictive index, big five, master person*, talentq*, cut-e*, stressprofil*, logisk test, logiske test, evnetest*, færdighedstest*, intelligenstest*, iq, iq-test*, iq på, wisc*, wais*, mmpi*, mcmi*, rorschach*, egnethedstest*, egnethedsprøv*, assessment*, afklaringstest*, testrapport*, testresult*, testprofil*, testen viser, testen viste, testen siger, typetest*, adfærdsprofil*, intj, enfp, estj, istj, entj, infp, esfj, isfj, entp, intp, estp, istp, enfj, infj, esfp, isfp, neurotic*, neuroticisme*, ekstrovert*, introvert*, samvittighedsfuld*
      logiktest*, kognitiv test, percentil*, testscore*, profiltype*, ekstraversion*, stresstolerance*
    `,
    sv: `
      personlighetstest*, personlighetsprof*, personlighetsform*, personlighetsbed*, persontest*, personprofil*, arbetspsykolog*, profilanalys*, disc*, disc-profil*, insights*, belbin*, enneagram*, garuda*, opq*, neo-pi*, mbti*, myers*, jti*, jti-*, hogan*, papi, papi-*, predictive index, big five, master person*, talentq*, cut-e*, stressprofil*, logiktest*, begåvningstest*, begåvningsprof*, färdighetstest*, intelligenstest*, iq, iq-test*, wisc*, wais*, mmpi*, scid*, rorschach*, lämplighetstest*, lämplighetsbed*, lämplighetspröv*, grundlämplighet*, integritetstest*, assessment*, testrapport*, testresult*, testprofil*, testet visar, testet visade, stanine*, typtest*, intj, enfp, estj, istj, entj, infp, esfj, isfj, entp, intp, estp, istp, enfj, infj, esfp, isfp, neurotic*, extravert*, extrovert*, introvert*, samvetsgrann*, utåtvänd*, lögnskala*, psykologbedöm*, djupintervju*
      matrigma*, percentil*, testpoäng*, extraversion*, stresstålighet*, emotionell stabilitet, numeriskt tänk*, verbalt tänk*, noggrannhetstest*
    `,
  },
  hint: {
    da: `test, testen, testet, profil, profilen, score, scorede, scorer, resultat*, rød, grøn, gul, blå, dominant*, dominans*, empati*, impulsiv*, impulsstyr*, risikovillig*, robusthed*, samarbejds*, kandidat*, rekrutter*, ansøger*, type, typen, høj, lav, lavt, højt, lavest, leder, konflikt*, indadvendt*, udadvendt*, kontrol*, psykolog*`,
    sv: `test, testen, testet, profil, profilen, poäng, resultat*, röd, grön, gul, blå, dominant*, dominans*, empati*, impulsiv*, impulskontr*, stresstål*, samarbets*, kandidat*, rekryter*, sökande, typ, hög, låg, lågt, högt, lägst, ledar*, konflikt*, inåtvänd*, kontroll*, psykolog*, emotionell stab*, stabilitet*, slutkandidat*`,
  },
};
