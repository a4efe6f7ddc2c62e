import type { FieldWords } from "./word-list";

const SOURCE = "Own knowledge of Danish and Swedish office language, November 2026";

/**
 * Words of a text that speaks of a thing in general, or of another thing altogether: courses, policies,
 * statistics, vacancies, agendas, events, procurement, forms, products. They weigh against a statement about a person.
 */
export const GENERAL: readonly FieldWords[] = [
  {
    field: "event",
    source: SOURCE,
    words: {
      da: `kursus*, kurset, kurser*, *kursus, *kurset, *kurser, temadag*, temamøde*, temaaften*, temauge*, seminar*, webinar*, foredrag*, *foredrag, oplæg*, workshop*, konference*, *konference, netværk*, *netværk, netværksmøde*, undervisning i, uddannelsesdag*, fyraftensmøde*, cafemøde*, infomøde*, informationsmøde*, gå-hjem-møde*, e-læring*, undervis*, tilmeld*, invitation*, inviter*, arrangement*, *arrangement, program*, åbent hus, udstilling*, festival*, koncert*, film*, bog*, bøger, roman*, læsekreds*, podcast*, quiz*, forestilling*, teater*, kampagne*, *kampagne, verdensdag*, indsamling*, motionsløb*, stafet for livet, fagdag*, messe, messen, studietur*, studiebesøg*, debat*, debataften*, paneldebat*, fællesmøde*, gratis, pladser, plads til, deltagere*, deltager*, oplægsholder*, underviser*, foredragsholder*, publikum*, billetter*, reception*, fernisering*, sommerfest*, julefrokost*, fredagsbar*`,
      sv: `kurs, kursen, kurser*, *kurs, *kursen, utbildning*, *utbildning, *utbildningen, temadag*, temakväll*, temavecka*, seminari*, *seminarium, webbinar*, föreläs*, föredrag*, workshop*, konferens*, *konferens, nätverk*, *nätverk, nätverksträff*, frukostmöte*, informationsmöte*, e-utbildning*, anmäl dig, anmälan senast, anmälan till, inbjudan*, inbjud*, bjuder in, välkomna*, arrangemang*, evenemang*, program, programmet, öppet hus, utställning*, festival*, konsert*, film*, bok, boken, böcker, roman*, bokcirkel*, podd*, podcast*, quiz*, föreställning*, teater*, kampanj*, *kampanj, världsdag*, insamling*, motionslopp*, mässa, mässan, studieresa*, studiebesök*, debatt*, paneldebatt*, gratis, platser, plats för, deltag*, föreläsare*, talare*, publik*, biljett*, mottagning för, vernissage*, sommarfest*, julbord*, after work, studiecirkel*, anhörigcafé*, kafé*, café*, öppen för alla, drop-in*, prova på`,
    },
  },
  {
    field: "policy",
    source: SOURCE,
    words: {
      da: `politik, politikken, *politik, *politikken, retningslinje*, vejledning*, *vejledning, regler*, *regler, procedure*, *procedure, skabelon*, *skabelon, blanket*, *blanket, skema*, *skema, formular*, pjece*, *pjece, folder*, foldere*, håndbog*, manual*, instruks*, *instruks, strategi*, *strategi, handleplan for, handlingsplan*, indsats mod, indsatsen mod, projekt*, *projekt, pulje*, *pulje, ordning*, tilbud om, tilbud til, lov, loven, lovforslag*, lovens, bekendtgørelse*, cirkulære*, principper*, standard*, kvalitetsstandard*, tjekliste*, plakat*, fortrolighedserkl*, disclaimer*, gdpr*, databeskyttelse*, persondata*, samtykkeerkl*, tavshedspligt*, udbud*, udbuds*, tilbudsliste*, kontrakt*, leverandør*, indkøb*, bestil*, levering*, faktura*, ordre*, ordrenummer*, pris, priser, budget*, *budget, høring*, høringssvar*, referat*, dagsorden*, punkt, punktet, udvalg*, byråd*, kommunalbest*, nyhedsbrev*, intranet*, hjemmeside*, opslag*, pressemed*, artikel*, rapport*, *rapport, evaluering*, analyse, analysen, undersøgelsen viser, spørgeskema*, opgave*, eksempel*, fx, f eks, cases, opdigtet*, opdigtede, fiktiv*, anonym*, anonymiser*, øvelse*, rollespil*, scenarie*, testdata*, dummy*`,
      sv: `policy*, *policy, *policyn, riktlinje*, *riktlinjer, vägledning*, regler, reglerna, rutin, rutinen, rutiner*, *rutin, *rutiner, mall, mallen, mallar*, *mall, blankett*, *blankett, formulär*, *formulär, broschyr*, folder*, handbok*, manual*, instruktion*, strategi*, *strategi, handlingsplan*, insats mot, arbetet mot, projekt*, *projekt, bidrag till, erbjudande om, lag, lagen, lagförslag*, lagens, förordning*, föreskrift*, princip*, standard*, checklista*, affisch*, sekretessförbind*, gdpr*, dataskydd*, personuppgift*, samtycke till, tystnadsplikt*, upphandling*, *upphandling, anbud*, avtal, avtalet, ramavtal*, leverantör*, inköp*, beställ*, leverans*, faktura*, order*, pris, priser, budget*, *budget, remiss, remissvar*, remissen, protokoll*, dagordning*, punkt, punkten, nämnd*, *nämnden, fullmäktig*, styrelse*, nyhetsbrev*, intranät*, hemsid*, webb*, pressmed*, artikel*, rapport*, *rapport, utvärdering*, analys, analysen, enkät*, uppgift*, exempel*, t ex, tex, fall, fallbeskriv*, påhitt*, påhittad*, fiktiv*, anonym*, anonymiser*, övning*, rollspel*, scenario*, testdata*, dummy*`,
    },
  },
  {
    field: "statistics",
    source: SOURCE,
    words: {
      da: `statistik*, *statistik, procent, %, pct, gennemsnit*, gns, antal, andel*, andelen, tal for, tallene, nøgletal*, opgørelse*, måling*, *måling, *målingen, udvikling i, steget, faldet, stigning*, stigende, faldende, benchmark*, samlet, årsrapport*, kvartal*, halvår*, landsplan*, i kommunen, på landsplan, pr 1000, forekomst*, prævalens*, befolkning*, årgang*, undersøgelse viser, forskning*, forsker*, forskningsprojekt*, studie viser`,
      sv: `statistik*, *statistik, procent, %, genomsnitt*, snitt, antal, andel*, andelen, siffror*, siffrorna, nyckeltal*, sammanställning*, mätning*, *mätning, *mätningen, utvecklingen av, ökat, ökar, minskat, minskar, ökning*, minskning*, jämförelse*, totalt, årsrapport*, kvartal*, halvår*, nationell*, i kommunen, i riket, per 1000, förekomst*, prevalens*, befolkning*, årskull*, undersökning visar, forskning*, forskare*, forskningsprojekt*, studien visar`,
    },
  },
  {
    field: "everybody",
    source: SOURCE,
    words: {
      da: `alle, kære alle, hej alle, kære kolleger, kære medarbejdere, kære ledere, kære forældre, til alle, hele huset, hele afdelingen, ingen, nogen, man, folk, medarbejdere, ansatte, borgere, borgerne, elever, eleverne, patienter, patienterne, beboere, beboerne, børn, børnene, unge, de unge, forældre, ældre, pårørende, personer, mennesker, dem der, den der, ledere, lederne, lærere, lærerne, kolleger, brugere, brugerne, klienter, familier, kvinder, mænd, studerende, ansøgere, frivillige, medlemmer, medlemmerne, hvem som helst, enhver, alle medarbejdere, alle ansatte, team, teamet, personalet, gruppen, holdet, jer, i alle`,
      sv: `alla, hej alla, kära kollegor, hej kollegor, alla medarbetare, chefer, kära föräldrar, till alla, hela huset, hela avdelningen, ingen, någon, man, folk, medarbetare, anställda, medborgare, invånare, elever, eleverna, patienter, patienterna, boende, barn, barnen, unga, ungdomar, föräldrar, äldre, anhöriga, personer, människor, de som, den som, cheferna, lärare, lärarna, kollegor, brukare, brukarna, klienter, familjer, kvinnor, män, studenter, sökande, frivilliga, medlemmar, medlemmarna, vem som helst, var och en, team, teamet, personalen, gruppen, gänget, arbetslaget, er alla, ni`,
    },
  },
  {
    field: "work-matter",
    source: SOURCE,
    words: {
      da: `stilling, stillingen, stillingsopslag*, ledig stilling, ansøgningsfrist*, søger vi, søges, vikar søges, jobopslag*, lokale*, mødelokale*, rum, rummet, printer*, nøgle*, bil, bilen, bilerne, kantine*, frokost*, kaffe*, kage*, system*, systemet, opdatering*, version*, server*, login*, adgangskode*, licens*, computer*, pc, skærm*, telefon*, opgang*, tag, taget, dør, døren, vindue*, hegn*, vej, vejen, asfalt*, lokalplan*, byggeri*, håndværk*, entrepren*, spand*, depot*, lager*, plan, planen, figur, tabel, regneark*, fil, filen, mappe*, link, linket, kalender*, mødet, møde, teams, zoom, ferie*, vagtplan*, vagt, vagten, bus, bussen, tog, toget, parkering*, maskine*, hund, hunden, hunde, kat, katten, plante*, blomst*, træ, træer, haven, fodbold*, kamp, kampen, sport*, løb, spil, spillet, hold, kunst*, billede*, foto*, musik*, gave*, gavekort*, jubilæ*, tillykke, velkommen`,
      sv: `tjänst, tjänsten, tjänster, platsannons*, annons*, ledig tjänst, sista ansökningsdag, söker vi, sökes, vikarie sökes, lokal*, mötesrum*, rum, rummet, skrivare*, nyckel*, nycklar*, bil, bilen, bilarna, matsal*, lunch*, kaffe*, fika*, tårta*, kaka*, system*, systemet, uppdatering*, version*, server*, inlogg*, lösenord*, licens*, dator*, pc, skärm*, telefon*, trapphus*, tak, taket, dörr*, fönster*, staket*, väg, vägen, asfalt*, detaljplan*, bygge*, hantverk*, entrepren*, hink*, förråd*, lager*, plan, planen, figur, tabell, kalkylark*, fil, filen, mapp*, länk, länken, kalender*, mötet, möte, teams, zoom, semester*, schema*, pass, passet, buss, bussen, tåg, tåget, parkering*, maskin*, hund, hunden, hundar, katt, katten, växt*, blomm*, träd, trädet, trädgård*, fotboll*, match, matchen, idrott*, lopp, spel, spelet, lag, konst*, bild*, foto*, musik*, present*, presentkort*, jubile*, grattis, välkommen`,
    },
  },
];
