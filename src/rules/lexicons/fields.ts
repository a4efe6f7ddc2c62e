import type { FieldWords } from "./word-list";

const SOURCE = "Own knowledge, November 2026";

/**
 * Words that belong to no category but colour a sentence: a body, a fear, a worry about somebody, a change in
 * somebody's life, secrecy. The trained part weighs them together.
 */
export const FIELDS: readonly FieldWords[] = [
  {
    field: "body",
    source: SOURCE,
    words: {
      da: `arm, armen, ben, benet, benene, fod, foden, hånd, hånden, hænder*, finger, ryg*, nakke*, skulder*, knæ*, hofte*, mave*, hoved*, hals*, hjerte*, lunge*, lever, nyre*, blære*, bryst*, hjerne*, øje*, øre*, hud*, blod*, krop*, negle, tænder, ansigt*, mund*, kæbe*, håndled*, ankel*, lår*, læg`,
      sv: `arm, armen, ben, benet, benen, fot, foten, hand, handen, händer*, finger, rygg*, nacke*, axel, axeln, knä*, höft*, mage*, magen, huvud*, hals*, hjärt*, lung*, lever*, njur*, blås*, bröst*, hjärn*, ögon*, öga*, öra*, öron*, hud*, blod*, kropp*, naglar, tänder, ansikte*, mun, munnen, käke*, handled*, vrist*, lår*, vad, vaden`,
    },
  },
  {
    field: "distress",
    source: SOURCE,
    words: {
      da: `græd*, græder, grædende, bange, ræd, ked af, kede af, fortvivl*, desperat*, bryder sammen, brød sammen, ryster, rystede, skælv*, sover ikke, spiser ikke, orker ikke, kan ikke mere, magter ikke, trist*, vred*, rasend*, skreg, skriger, råbte, låser sig, lukker sig, gemmer sig, tavs, stille, alene, ensom*, skam*, skammer, pinlig*, flov*, trækker sig, isolerer, opgivende, slidt, træt, udkørt, bekymr*, hårdt, svært, det går ikke godt, går dårligt, værre, skidt, forværr*, mærker, blå mærker`,
      sv: `gråt*, gråter, grät, gråtande, rädd, rädda, ledsen, förtvivl*, desperat*, bröt ihop, bryter ihop, bröt samman, skakar, skakade, darrar, sover inte, äter inte, orkar inte, klarar inte, mäktar inte, nedstämd*, arg, ilska*, rasande*, skrek, skriker, låser in sig, stänger in sig, gömmer sig, tyst, tystnat, ensam*, skäms*, skam*, pinsam*, drar sig undan, isolerar, uppgiven*, sliten, trött, slut, orolig*, oroar, tungt, svårt, mår inte bra, mår dåligt, sämre, illa, förvärr*, märken, blåmärken`,
    },
  },
  {
    field: "secrecy",
    source: SOURCE,
    words: {
      da: `fortrolig*, i fortrolighed, sig det ikke, må ikke vide, ved det ikke, ingen må vide, ikke videre, mellem os, imellem os, diskret*, diskretion*, slet mailen, slet denne, tys tys, hold det for dig, kun dig, bare så du ved, ikke fortælle, ikke siges, fortæl ikke, ikke nævne, vil ikke have, ved godt at jeg ikke, du ved, journal*, tavshed*`,
      sv: `konfidentiell*, sekretess*, i förtroende, säg inget, får inte veta, vet inte om det, ingen får veta, inte vidare, mellan oss, diskret*, radera mejlet, radera detta, håll det för dig, bara du, bara så du vet, inte berätta, berätta inte, inte sägas, säg inte, inte nämna, vill inte att, du vet, journal*, tystnad*, för kännedom, inget annat till, mellan dig och mig`,
    },
  },
  {
    field: "authority",
    source: SOURCE,
    words: {
      da: `politi*, retten, byret*, jobcenter*, ydelsescent*, borgerservice*, familieafdel*, socialforvalt*, psykiatri*, hospital*, sygehus*, skolen, ppr, ungerådg*, familieret*, kriminalforsorg*, ankestyrelse*, skat, gældsstyr*, udbetaling danmark, udlændinge*, kommunelæge*, sundhedsplejersk*, sagsbehand*, socialråd*, advokat*, psykolog*, læge, lægen, vagtlæge*, 112, 114`,
      sv: `polis*, tingsrätt*, arbetsförmedl*, försäkringsk*, socialtjänst*, socialförv*, soc, familjerätt*, psykiatri*, sjukhus*, skolan, elevhäls*, bup, kronofogd*, kriminalvård*, frivård*, förvaltningsrätt*, skatteverk*, migrationsv*, överförmynd*, bvc, mvc, handlägg*, socialsekr*, advokat*, psykolog*, läkare*, vårdcentral*, kurator*, 112, 1177`,
    },
  },
  {
    field: "decision",
    source: SOURCE,
    words: {
      da: `ansøgning, ansøgningen, ansøger om, ansøgt om, søgt om, søger om, bevilget*, bevilling*, afslag*, afgørelse*, afgørelsen, klage over, indstilling*, indstillet til, vurder*, visiter*, journalnotat*, notat*, handleplan*, statusattest*, status på, opfølgning*, samtale med, møde med, netværksmøde om, sag, sagen, sagsnr, bekymring, partshøring*, samtykke*, akut, haster, vedr, angående, ang`,
      sv: `ansökan, ansöker om, ansökt om, sökt om, söker om, beviljad*, beviljat*, beviljas, avslag*, beslut, beslutet, överklag*, bedöm*, bedömning*, journalant*, anteckning*, genomförandepl*, vårdplan*, status på, uppföljn*, samtal med, möte med, sip, nätverksmöte*, ärende, ärendet, dnr, kommunicer*, samtycke*, akut, brådsk*, ang, angående, rörande, gällande`,
    },
  },
  {
    field: "change",
    source: SOURCE,
    words: {
      da: `igen, stadig, siden, ikke længere, tilbage, begyndt, startet på, holdt op, stoppet, sidste gang, tredje gang, hver dag, hver morgen, hver nat, om natten, om morgenen, i weekenden, i nat, i går, i morges, siden sommer, siden jul, nu igen, for tredje, for anden gang, endnu engang, hele natten, pludselig, efter at, blev fundet, fundet, vågnede, er kommet, kommet hjem, kom hjem, fik, har fået, fået, taget, blev, bliver, skal, kan ikke, må ikke, vil ikke, tør ikke`,
      sv: `igen, fortfarande, sedan, sen i, inte längre, tillbaka, börjat, börjat med, slutat, sista gången, tredje gången, varje dag, varje morgon, varje natt, på natten, på morgonen, i helgen, i natt, i går, igår, i morse, sen i somras, sen jul, nu igen, för tredje, för andra gången, än en gång, hela natten, plötsligt, efter att, hittades, hittad, vaknade, har kommit, kommit hem, kom hem, fick, har fått, fått, tagit, blev, blir, ska, kan inte, får inte, vill inte, vågar inte`,
    },
  },
  {
    field: "home",
    source: SOURCE,
    words: {
      da: `hjemme, hjemmet, derhjemme, hjemmefra, lejlighed*, køkken*, soveværelse*, sengen, seng, sofa*, badeværelse*, toilet*, bad, bade, tøj, strømper*, mad, maden, madpakke*, spise, spiser, indkøb*, vaske*, rengøring*, dør, døren, låst, nøgle, nabo*, opgang*, værelse*`,
      sv: `hemma, hemmet, hemifrån, lägenhet*, kök*, sovrum*, sängen, säng, soffa*, badrum*, toalett*, toa, duscha*, kläder*, strumpor*, mat, maten, matlåda*, äta, äter, handla, tvätt*, städ*, dörr*, dörren, låst, nyckel, granne*, trappuppg*, rum, rummet`,
    },
  },
  {
    field: "relation",
    source: SOURCE,
    words: {
      da: `mor, far, mors, fars, moren, faren, mand, manden, kone, konen, kæreste*, søn, sønnen, datter, datteren, bror, broren, søster, søsteren, søskende, mormor, morfar, farmor, farfar, stedfar*, stedmor*, eks, eksen, forældre, forældrene, familien, svigermor*, svigerfar*, tvilling*, plejemor*, plejefar*, nevø*, niece*, fætter*, kusine*, børnene, drengene, pigerne, ungerne, ægtefælle*, samlever*, pårørende, nabo, naboen`,
      sv: `mor, far, mamma*, pappa*, mamman, pappan, man, mannen, fru, frun, make, maken, maka, sambo*, son, sonen, dotter, dottern, bror, brodern, brorsan, syster, systern, syrran, syskon*, mormor, morfar, farmor, farfar, styvfar*, styvmor*, ex, exet, föräldrar, föräldrarna, familjen, svärmor*, svärfar*, tvilling*, familjehemsm*, kusin*, brorson, systerson, systerdotter*, barnen, pojkarna, flickorna, anhörig*, granne, grannen, pojkvän*, flickvän*`,
    },
  },
];
