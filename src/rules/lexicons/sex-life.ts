import type { CategoryWords } from "./word-list";

/** Sexual life and orientation (GDPR art. 9). */
export const SEX_LIFE: CategoryWords = {
  category: "sex-life",
  source: "Own knowledge, November 2026",
  clear: {
    da: `
      homoseks*, biseks*, aseks*, panseks*, heteroseks*, transkøn*, transperson*, transkvinde*, transmand*, kønsskift*, kønsident*, nonbinær*, bøsse*, bøsser, lesbisk*, lebbe*, queer, seksuel*, seksual*, sexolog*, sexliv*, sexuel*, samleje*, onaner*, porno*, prostitu*, escort*, bordel*, sexarb*, sælger sex, køber sex, købt sex, købesex, onlyfans, grindr, tinder, swinger*, fetich*, sadomas*, bdsm, blotter sig, blottede sig, sprang ud som, springer ud som, sprunget ud som, kom ud som, kommer ud som, kommet ud som, er til mænd, er til kvinder, til mænd, til kvinder, til begge køn, til piger, forelsket i en dreng, forelsket i en pige, lever med en mand, lever med en kvinde, klamydia*, gonor*, syfilis*, herpes, kønssyg*, prep, msm, rejsningsprob*, erektion*, erektil*, potens*, impotent*, manglende lyst, lyst til sex, intime billeder, nøgenbillede*, natkjole, medmor*, medmødre*, regnbuefamil*, to mænd, to kvinder, to mødre, to fædre, sin mand jesper, registreret partner*, har en affære, haft en affære, affære med, på sidespor, utro med, elskerinde*, gået i seng med, går i seng med, i seng med, sovet sammen, kæreste med en mand, partnere
      dickpic*, pikbilled*, onlyfans*, grindr*, tinder*, sprunget ud, springe ud, polyamor*, været i seng, har noget kørende med, hiv-test*, taget på brystet, taget mellem benene, befamlet, ægløsning*, uønsket gravid*
    `,
    sv: `
      homosex*, bisex*, asex*, pansex*, heterosex*, transperson*, transkill*, transtjej*, transkvinn*, könsident*, könskorr*, ickebinär*, icke-binär*, bög*, bögar, lesbisk*, flata, queer, hbtq-person, sexuell*, sexual*, sexolog*, sexliv*, samlag*, onaner*, porr*, porrsurf*, prostitu*, eskort*, bordell*, sexarb*, säljer sex, köper sex, köpt sex, sexköp*, köp av sex*, onlyfans, grindr, tinder, swinger*, fetisch*, bdsm, blottar sig, blottade sig, kom ut som, kommer ut som, kommit ut som, kommit ut, har kommit ut, gillar killar, gillar tjejer, dras till män, dras till kvinnor, kär i en tjej, kär i en kille, lever med en man, lever med en kvinna, lever med en annan, samkön*, klamydia*, gonorr*, syfilis*, herpes, könssjuk*, prep, msm, erektion*, impoten*, potensprob*, libido*, vestibulit*, sexlust, otrogen, otrohet*, nakenbild*, nakenfot*, två mammor, två pappor, regnbågsfam*, medmamma*, registrerat partner*, har en affär, haft en affär, affär med, vid sidan om, vänsterpras*, älskarinna*, älskare, legat med, ligger med, gått i säng, i säng med, varit ihop, haft ihop det, hora, poly, parrelation med en
      dickpic*, onlyfans*, grindr*, tinder*, komma ut som, könsbyte*, transman*, polyamor*, ett förhållande med, har ihop det, hivtest*, bilder på sitt kön
    `,
  },
  hint: {
    da: `
      fyr, kæreste, kærester, partner*, mand, mænd, kone, samlever*, køn, kønnet, pronomen*, pride*, regnbue*, intim*, intimt, kys*, kyss*, forelsk*, forhold, dating*, nøgen*, undertøj*, krop, pigenavn, bi, trans, lyst
    `,
    sv: `
      kille, pojkvän*, flickvän*, partner*, man, män, fru, sambo*, kön, könet, pronomen*, pride*, regnbåg*, intim*, intimt, kyss*, kär, förälsk*, förhållande*, dejt*, dejting*, naken*, underkläder*, kropp, bi, trans, lust, scandic
      mellan benen, på brösten
    `,
  },
};
