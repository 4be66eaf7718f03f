/**
 * What may stand beside the name of a medicine without making it another one: its salt, form, maker
 * and directions. Small letters without accents; English, German and Spanish.
 */
const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** A form, maker or direction. Not among them: "plus", "night", "pm", "comp", "co", "duo". */
const FORM_OR_MAKER = setOf(`
acid amp ampoule ampoules ampullen ampollas bd bid brausetabletten buccal cap caps capsule capsules capsulas caplet
caplets chewable chrono chronosphere coated comprimidos comprimido consta contin continus cr cream creme crema daily
depot dispersible dose dr dragees drops duodenal ec eff effervescent elixir enteric er evening extended eye fct film
filmtabletten forte gastro gel gels generic gotas gr granules half hafyera high hs im infusion inhaler inj injection
inyectable ir iv jarabe kapsel kapseln la lai liberacion liqui liquid losung low lp lt maintena mane maximum medication
medicine melt melts mite modified monthly morning mr mups nasal nightly nocte od odt ointment om on once oral
original oro orodispersible parches patch patches pen pflaster po pr prn prolong prolonged prolongada qd qds qid
quicklet recubiertos release resistant retard retardtabletten saft sachet sachets salbe sc schlaftabletten
schmelztabletten sl sobres softgels solucion solution sos soltab spray spritze sprinkle sr stark stat strength suppositories
suspension sustained sustenna syrup tab tabl tablet tablets tabletas tablette tabletten tabs taglich tds therapy
tid topical transdermal treatment trinza tropfen twice velotab vial weekly xl xr zapfchen zk zydis
abends mittags morgens noche
abz accord actavis al aliud almus alter apotex aristo aurobindo aurovitas basics beta betapharm bluefish cinfa ct
desitin efg esteve ferrer generics glenmark heumann heunet hexal hormosan janssen kern krka lich lilly lundbeck
lupin mabo mylan neuraxpharm normon pensa pfizer pharma prodes puren qualigen ranbaxy ratio ratiopharm rovi sandoz
stada stadapharm sun tad tarbis teva torrent viatris vir winthrop zentiva zydus
`);

/** "hydrochloride", "HCl", "fumarate", "besilat", "clorhidrato", "decanoato", "sodium". */
const SALT =
  /^(?:(?:di|hemi|mono|tri|bi)?(?:hydro|hidro)?(?:gen)?(?:acet|argin|aspart|benzo|besil|besyl|bromid|carbon|chlorid|clorur|citr|decano|embon|enant|fumar|glucon|hydr|hydrobromid|lact|male|mesil|mesyl|nitr|orot|oxal|palmit|pamo|phosph|fosf|succin|sulf|teocl|sulph|tartr|tosil|tosyl|valer|xinafo)(?:ate?|ato|as|ine|e|o)?|hcl|clorhidrato|salt|calci(?:um|co)|kalium|magnes(?:ium|ico)|natrium|sodi(?:um|co)|potas(?:sium|ico))$/;

export const isBesideAName = (word: string): boolean => FORM_OR_MAKER.has(word) || SALT.test(word);

/** From one of these on, as from a dose, what follows is said of the medicine and is no part of its name. */
export const OPENS_A_REMARK = setOf(`
after as at because before between by con due during each every except for from if in increased instead last
now only per prescribed raised reduced since started stopped taken takes taking three to two one until up used
usually when was with without ab als am bei bis gegen im jeden mit nach seit und vor wegen zum zur and
a al antes cada como desde despues el en hasta la los para por si sin una y
`);

/** Between two medicines of one line. */
export const JOINS = setOf('and with plus und mit y con e');

/** Before the name: the form, "takes", a unit. */
export const BEFORE_A_NAME = setOf(
  't tab tabl tabs tablet tablets tabletten cap caps capsule capsules kapseln inj injection amp susp syp syr syrup oral generic depot half low dose takes taking on uses nimmt toma de rx mg mcg g ml iu',
);

/** Of salts that German writes in one word with the name: "Quetiapinfumarat". */
export const JOINED_SALT =
  /(?:di)?(?:hydrochlorid|hydrobromid|hydrogentartrat|hydrogensulfat|hemifumarat|succinat|tartrat|besilat|mesilat|maleat|fumarat|carbonat|sulfat|phosphat|acetat|citrat|decanoat|palmitat|natrium|kalium|calcium|magnesium|monohydrat)$/;
