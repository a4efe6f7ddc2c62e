import type { CategoryWords } from "./word-list";

/** Racial or ethnic origin (GDPR art. 9). A language course or a flag on a cake is not. */
export const ETHNICITY: CategoryWords = {
  category: "ethnicity",
  source: "Own knowledge of peoples, countries and languages, November 2026",
  clear: {
    da: `
      etnisk*, etnicitet*, herkomst*, afstamning*, *afstamning, hudfarve*, mørk i huden, sort i huden, mørk hud, mørkhud*, brun hud, brun i huden, neger*, perker*, farvet, indvandrerbag*, indvandrer*, efterkommer*, ikke-vestlig*, oprindelse*, *oprindelse, flygtning*, flygtet fra, asylansøg*, asyl, opholdstil*, statsløs*, roma, romaer*, romafam*, sigøjn*, tater*, sinti, sami, samer, samisk*, same, inuit, inuk, kalaal*, grønlænd*, grønlandsk*, færing*, færøsk*, kurder*, kurdisk*, kurd, tyrker*, tyrkisk*, somali*, somal*, arab*, arabisk*, iraker*, irakisk*, iran*, iransk*, perser*, persisk*, afghan*, pakistan*, pakistaner*, syrer*, syrisk*, palæstinens*, libanes*, marokkan*, tunes*, algeri*, egypt*, eritre*, etiop*, nigerian*, ghanes*, ugand*, congoles*, sudan*, tamil*, tamilsk*, vietnames*, thailand*, thailænd*, filippin*, kines*, indisk*, inder, bosni*, bosnisk*, serber*, serbisk*, kosovo*, albaner*, albansk*, makedon*, rumæn*, bulgar*, polak*, polsk*, ukrain*, russer*, russisk*, tjetjen*, uighur*, hazara*, yazidi*, assyr*, armenier*, armensk*, jøde, jødisk*, tysk mindretal, danske mindretal, tigrinya, farsi, dari, pashto, urdu, rødder i, født i somalia, født i tyrkiet, født i irak, født i syrien, født i iran, kommer fra somalia, kommer fra syrien, kommer oprindeligt fra, oprindeligt fra, familien kommer fra, tolk på, *sproget tolk, hjemland*, modersmål*, racis*
      opholdsgrundl*, uledsaget*, tålt ophold, hjemrejsecent*
    `,
    sv: `
      etnisk*, etnicitet*, härkomst*, härstam*, ursprung*, *ursprung, hudfärg*, mörkhy*, mörk hy, svart hy, neger*, blatte*, svartskall*, invandrar*, invandrare*, utländsk bakgrund, utrikes född, nyanländ*, flykting*, flytt från, flydde från, asylsök*, asyl, uppehållstill*, statslös*, romer, romsk*, romska, zigenar*, resande*, tattar*, same, samer, samisk*, sydsam*, nordsam*, lulesam*, sameby*, renskötsel*, tornedaling*, meänkieli, kväner, sverigefinn*, inuit*, grönländ*, kurd, kurder*, kurdisk*, kurmanji, sorani, turk, turkar, turkisk*, somali*, somal*, arab*, arabisk*, irakier*, irakisk*, iranier*, iransk*, perser, persisk*, afghan*, pakistan*, syrier*, syrisk*, palestin*, libanes*, marockan*, tunis*, algeri*, egypt*, eritre*, etiop*, nigerian*, ghanan*, gambi*, kongoles*, sudan*, tamil*, vietnames*, thailänd*, filippin*, kines*, indisk*, indier, bosni*, bosnisk*, serb*, kosovo*, alban*, makedon*, rumän*, bulgar*, polack*, polsk*, ukrain*, ryss, ryssar, rysk*, tjetjen*, uigur*, hazar*, yezidi*, yazidi*, assyr*, syrian*, armeni*, jude, judisk*, oromo*, tigrinja, tigrinya, farsi, dari, pashto, urdu, rötter i, född i somalia, född i syrien, född i irak, född i iran, född i turkiet, kommer från somalia, kommer från syrien, kommer ursprungligen, ursprungligen från, familjen kommer från, hemland*, modersmål*, rasis*, afrikan*
      turkar*, mörk i hyn, tornedal*, ensamkommande*, papperslös*
    `,
  },
  hint: {
    da: `
      tolk, tolken, tolkning*, *tolk, sprog*, pas, *pas, statsborger*, nationalitet*, land, landet, kultur*, baggrund, afrikan*, asiat*, mellemøst*, balkan*, tyrkiet, somalia, syrien, irak, afghanistan, eritrea, pakistan, libanon, palæstina, marokko, bosnien, kosovo, rumænien, polen, ukraine, grønland, nuuk, tasiilaq, qaqortoq, færøerne, thailand, vietnam, sri lanka, kina, indien, kurdistan, mogadishu, kabul, damaskus, beirut, teheran, accent*, brune, brun, sorte, sort, hvid, blege, krøllet, mindretal*, minoritet*, skinne, eneste, ghetto*, integration*, familiesammenf*, dansk nok, ser dansk ud, gebrokkent, hjem til
    `,
    sv: `
      tolk, tolken, *tolk, språk*, pass, *pass, medborgarskap*, nationalitet*, land, landet, kultur*, bakgrund, asiat*, mellanöst*, balkan*, turkiet, somalia, syrien, irak, afghanistan, eritrea, etiopien, pakistan, libanon, palestina, gaza, marocko, bosnien, kosovo, rumänien, polen, ukraina, grönland, finland, thailand, vietnam, sri lanka, kina, indien, kurdistan, rojava, mogadishu, kabul, damaskus, beirut, teheran, brytning*, bruna, brun, svarta, svart, vit, mörk, lockig*, minoritet*, enda, förort*, integration*, anhöriginv*, svensk nog, ser svensk ut, hem till, klan*
    `,
  },
};
