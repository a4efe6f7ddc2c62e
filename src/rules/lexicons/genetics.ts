import type { CategoryWords } from "./word-list";

/** Genetic data (GDPR art. 4 no. 13). */
export const GENETICS: CategoryWords = {
  category: "genetics",
  source: "Own knowledge of clinical genetics, November 2026",
  clear: {
    da: `
      gentest*, genetisk*, genpanel*, genfejl*, genmutation*, *mutation, mutationen, mutation i, brca*, brca1, brca2, hnpcc*, lynch*, kromosom*, *kromosom, trisomi*, deletion*, *deletion, duplikation*, arvelig*, arveligt, arveanlæg*, anlægsbær*, bærer af genet, bærer af gen*, bærer genet, genet for, har genet, huntington*, fragil*, fragilt x, cystisk fibrose, klinisk genetik, genetiker*, dna-test*, dna-prøve*, dna-svar*, dna-profil*, faderskabstest*, faderskabsprøve*, 22q11*, exom*, helgenom*, farmakogenet*, hæmokromat*, faktor v*, disponeret for, familiær*, fosterdiagn*, moderkageprø*, nakkefold*, slægtstræ*
      gensekvens*, duchenne*, nipt
    `,
    sv: `
      gentest*, genetisk*, genpanel*, genfel*, genmutation*, *mutation, mutationen, mutation i, brca*, brca1, brca2, hnpcc*, lynch*, kromosom*, *kromosom, trisomi*, deletion*, *deletion, *deletionssyndrom, duplikation*, ärftlig*, ärftligt, arvsanlag*, anlag för, anlagsbär*, bär på genen, bär på anlag*, genen för, har genen, huntington*, fragil*, fragil x, cystisk fibros, klinisk genetik, genetiker*, dna-test*, dna-prov*, dna-svar*, dna-profil*, faderskapstest*, faderskapsund*, 22q11*, exom*, helgenom*, farmakogenet*, hemokromat*, faktor v*, sicklecell*, genprov*, salivprov*, fosterdiagn*, fostervattensp*, moderkaksp*, kub-test*, nipt*
      gensekvens*, duchenne*
    `,
  },
  hint: {
    da: `gen, gener, genet, generne, anlæg, bærer, dna*, arv*, arvet, i familien, slægten, halvsøster, halvbror, fader, mormor havde, spytprøve*, blodprøve*`,
    sv: `gen, gener, genen, generna, anlag, anlaget, bärare*, dna*, arv*, ärvt, i släkten, släkten, halvsyster, halvbror, fader, mormor hade, saliv*, blodprov*`,
  },
};
