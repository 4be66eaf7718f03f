/**
 * What may stand beside the name of a medicine without making it another one: its salt, form, maker
 * and directions. Small letters without accents; English, German, Spanish, with some French and Italian.
 */
const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Beside the name, before any dose. Not among them: "plus", "night", "pm", "comp", "co", "duo". */
export const BESIDE_A_NAME = setOf(`
  acetate acetat acetato arginine aspartate benzoate besilate besylate besilat besilato bitartrate
  bromide calcium calcico carbonate carbonat carbonato chloride citrate citrat citrato decanoate decanoat
  decanoato decanoas dihydrate dihydrochloride embonate enantate fumarate fumarat fumarato gluconate
  hcl hydrobromide hydrobromid hydrochloride hydrochlorid hidrocloruro clorhidrato hemifumarate hydrate
  hydrogen kalium lactate magnesium magnesico maleate maleat maleato mesilate mesylate mesilat mesilato
  mononitrate monohydrate natrium sodium sodico nitrate orotate palmitate pamoate phosphate phosphat fosfato potassium
  potasico salt succinate succinat succinato sulfate sulphate sulfat sulfato tartrate tartrat tartrato
  tosilate tosylate trihydrate valerate xinafoate

  amp ampoule ampoules ampulle ampullen ampolla ampollas brause brausetabletten buccal cap caps capsule
  capsules capsula capsulas caplet caplets chewable comprime comprimes comprimido comprimidos compressa
  compresse cream creme crema depot diario dispersible dragee dragees drops effervescent efervescente elixir
  enteric coated recubierto recubiertos extended evohaler eye film filmtabletten filmtablette gastro resistant
  gel gelule gelules gotas gocce gouttes granules granulat hartkapseln weichkapseln retardkapseln im inhaler
  inj injection injectable inyectable infusion iv jarabe kapsel kapseln lai liquid liberacion prolongada
  losung loesung lotion lozenge lozenges melt melts modified mouthwash nasal nebules ointment oral orally
  original oro orodispersible bucodispersable bucodispersables parche parches patch patches pen pflaster plaster po
  powder prefilled prolonged pulver quicklet release retard retardtabletten saft salbe sachet sachets sc schmelztabletten
  sirup sirop sl sobre sobres solucion solution spray spritze subcutaneous sublingual suppository suppositories
  suspension sustained syringe syrup tab tabl tablet tablets tabletas tableta tabletta tablette tabletten tabs topical
  transdermal tropfen stark strength maximum schlaftabletten schlafdragees velotab vial vials zapfchen zydis consta maintena sustenna trinza hafyera
  prolong chrono chronosphere chronospheres continus contin quicklet quicklets soltab soltabs sprinkle sprinkles
  cr dr ec er fct gr ir la lp lt mr odt pr prn sr xl xr zk mups duodenal forte mite half low high dose

  bd bid daily diaria diarios evening hs mane midday monthly morning nightly nocte noon noche od om on
  once qd qds qid qhs semanal sos stat taglich tds tid twice weekly abends morgens mittags
  generic generico medication medicine therapy treatment terapia tratamiento

  abz accord aenova al aliud almus alter apotex aristo aurobindo aurovitas basics beta betapharm bexal
  bluefish cinfa cipla ct desitin efg generics glenmark heumann heunet hexal holsten janssen kern krka
  lich lilly lundbeck lupin mabo mepha milpharm mylan neuraxpharm normon novartis organon pensa pfizer pharma puren
  qualigen ranbaxy ratio ratiopharm ratiofarm sandoz stada stadapharm sun tad tarbis teva torrent
  tillomed esteve prodes rovi almirall ferrer bayvit combix davur edigen tevagen tecnigen italfarmaco
  actavis dexcel crescent relonchem rosemont strides hormosan hennig krewel winthrop acis corax viatris vir wockhardt zentiva zydus
`);

/** From one of these on, as from a dose, what follows is said of the medicine and is no part of its name. */
export const OPENS_A_REMARK = setOf(`
  after against alternate and as at because before between by con due during each every except for from
  if in increased instead last later now not of only or per prescribed raised reduced restarted
  since started stopped taken takes taking three to two one until up used usually when was with without
  ab abends als am alle bei bis das der fur gegen im ist jeden mit nach oder seit und vor wegen wenn zum zur
  a al antes cada como cuando desde despues dia el en hasta la las los para por si sin una y
  au chez depuis et le les pour
`);

/** Between two medicines of one line. */
export const JOINS = setOf('and with plus und mit y con e et');

/** Before the name: the form, "takes", a number. */
export const BEFORE_A_NAME = setOf(
  't tab tabl tabs tablet tablets tablette tabletten cap caps capsule capsules kapsel kapseln inj injection amp susp syp syr syrup oral generic depot half low dose takes taking on uses nimmt toma rx mg mcg g ml x iu',
);

/** Of salts that German writes in one word with the name: "Quetiapinfumarat". */
export const JOINED_SALT =
  /(?:di)?(?:hydrochlorid|hydrobromid|hydrogentartrat|hydrogensulfat|hemifumarat|succinat|tartrat|besilat|mesilat|maleat|fumarat|carbonat|sulfat|phosphat|acetat|citrat|decanoat|palmitat|natrium|kalium|calcium|magnesium|monohydrat)$/;
