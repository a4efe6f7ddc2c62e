import type { CategoryWords } from "./word-list";

/** Marriage, partnership, divorce, widowhood. */
export const CIVIL_STATUS: CategoryWords = {
  category: "civil-status",
  source: "Own knowledge, November 2026",
  clear: {
    da: `
      skilsmisse*, *skilsmisse, skilt, fraskilt*, skilles, skal skilles, lader sig skille, separeret*, separation*, samlivsoph*, samlivsbrud*, ugift*, enke, enken, enkemand*, enkestand*, enkepension*, enlig, enlige, reelt enlig, samlevende, samlever, samliv*, gift med, gifter sig, blev gift, giftede sig, skal giftes, er gift, var gift, aldrig gift, viet, vielse*, vielsen, bryllup*, forlovet*, forlovelse*, ægteskab*, ægtefælle*, ægtepagt*, registreret partner*, kærester med, kæreste med, gået fra hinanden, gået fra sin, slået op, civilstand*, papirløst, pigenavn*, omvielse*, udlandsviel*, familiesammenf*
      bliver gift, sølvbryllup*, taget navneforandring*
    `,
    sv: `
      skilsmäss*, *skilsmässa, skild, frånskild*, skilda, ska skiljas, vill skiljas, skiljer sig, skilde sig, tar ut skilsmässa, äktenskapsskill*, betänketid*, separera*, separation*, gått isär, gick isär, ogift*, änka, änkan, änkling*, änkeman*, änkepens*, ensamstående*, sammanboende, sambor, samborn*, samboende, gift med, gifter sig, gifte sig, gifte oss, ska gifta, är gift, var gift, aldrig gift, vigsel*, vigseln, vigd, bröllop*, förlovad*, förlovade*, förlovning*, äktenskap*, hustru*, make, maka, makan, registrerat partner*, ihop med, blivit ihop, gjort slut, det är slut, civilstånd*, flicknamn*, särbo*, hindersprövn*, makes efternamn
      registrerad partner*, gift om sig, efternamnsbyte*, byter efternamn
    `,
  },
  hint: {
    da: `gift, mand, kone, konen, manden, kæreste*, efternavn*, navneændr*, ring, ringen, alene, bor sammen, flyttet sammen, flyttet fra, eks*, ferie sammen, navneændring*`,
    sv: `gift, man, fru, frun, mannen, pojkvän*, flickvän*, sambo*, efternamn*, namnbyt*, ring, ringen, ensam, bor ihop, flyttat ihop, flyttat isär, ex, exet`,
  },
};
