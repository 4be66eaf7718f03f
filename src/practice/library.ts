/** The cases that come along, each a file of its own, read through the same gate as anyone's. */
import type { Case } from './case-schema.ts';
import aMinuteAndTwoWords from './cases/a-minute-and-two-words.json' with { type: 'json' };
import aPintAQuarter from './cases/a-pint-a-quarter.json' with { type: 'json' };
import choirPractice from './cases/choir-practice.json' with { type: 'json' };
import doubleChemistry from './cases/double-chemistry.json' with { type: 'json' };
import elevenCardigans from './cases/eleven-cardigans.json' with { type: 'json' };
import fiveWeeksWaiting from './cases/five-weeks-waiting.json' with { type: 'json' };
import flightsAndFerritin from './cases/flights-and-ferritin.json' with { type: 'json' };
import fourOutOfFour from './cases/four-out-of-four.json' with { type: 'json' };
import ironingAtBreakfast from './cases/ironing-at-breakfast.json' with { type: 'json' };
import lengthsOfTheHall from './cases/lengths-of-the-hall.json' with { type: 'json' };
import oddSocks from './cases/odd-socks.json' with { type: 'json' };
import quarterToThree from './cases/quarter-to-three.json' with { type: 'json' };
import ripplesInTheTea from './cases/ripples-in-the-tea.json' with { type: 'json' };
import roomFourteen from './cases/room-fourteen.json' with { type: 'json' };
import roundTheLorries from './cases/round-the-lorries.json' with { type: 'json' };
import seat34c from './cases/seat-34c.json' with { type: 'json' };
import sevenAcross from './cases/seven-across.json' with { type: 'json' };
import soapInHerEyes from './cases/soap-in-her-eyes.json' with { type: 'json' };
import standingInTheAisle from './cases/standing-in-the-aisle.json' with { type: 'json' };
import swimmingAtNine from './cases/swimming-at-nine.json' with { type: 'json' };
import theBackScratcher from './cases/the-back-scratcher.json' with { type: 'json' };
import theBathWater from './cases/the-bath-water.json' with { type: 'json' };
import theBiscuitTin from './cases/the-biscuit-tin.json' with { type: 'json' };
import theBoxSet from './cases/the-box-set.json' with { type: 'json' };
import theCaravanHitch from './cases/the-caravan-hitch.json' with { type: 'json' };
import theCheeseCounter from './cases/the-cheese-counter.json' with { type: 'json' };
import theChessClock from './cases/the-chess-clock.json' with { type: 'json' };
import theCoachToWhitby from './cases/the-coach-to-whitby.json' with { type: 'json' };
import theDampPillow from './cases/the-damp-pillow.json' with { type: 'json' };
import theDryFly from './cases/the-dry-fly.json' with { type: 'json' };
import theEarlySlot from './cases/the-early-slot.json' with { type: 'json' };
import theFeltSlippers from './cases/the-felt-slippers.json' with { type: 'json' };
import theFlowerMarket from './cases/the-flower-market.json' with { type: 'json' };
import theFridayFilm from './cases/the-friday-film.json' with { type: 'json' };
import theGallstoneList from './cases/the-gallstone-list.json' with { type: 'json' };
import theGardenCentre from './cases/the-garden-centre.json' with { type: 'json' };
import theGreenTin from './cases/the-green-tin.json' with { type: 'json' };
import theHamsterWheel from './cases/the-hamster-wheel.json' with { type: 'json' };
import theHoneyShow from './cases/the-honey-show.json' with { type: 'json' };
import theKitchenLino from './cases/the-kitchen-lino.json' with { type: 'json' };
import theLandingLight from './cases/the-landing-light.json' with { type: 'json' };
import theLastTram from './cases/the-last-tram.json' with { type: 'json' };
import theLayBy from './cases/the-lay-by.json' with { type: 'json' };
import theLollipopStick from './cases/the-lollipop-stick.json' with { type: 'json' };
import theLowArmchair from './cases/the-low-armchair.json' with { type: 'json' };
import theMahlstick from './cases/the-mahlstick.json' with { type: 'json' };
import theMatinee from './cases/the-matinee.json' with { type: 'json' };
import theMinuteBook from './cases/the-minute-book.json' with { type: 'json' };
import theNarrowBunk from './cases/the-narrow-bunk.json' with { type: 'json' };
import theNightFerry from './cases/the-night-ferry.json' with { type: 'json' };
import theParquetFloor from './cases/the-parquet-floor.json' with { type: 'json' };
import thePianoStool from './cases/the-piano-stool.json' with { type: 'json' };
import thePigeonLoft from './cases/the-pigeon-loft.json' with { type: 'json' };
import theRecliner from './cases/the-recliner.json' with { type: 'json' };
import theRedCoat from './cases/the-red-coat.json' with { type: 'json' };
import theSignalBox from './cases/the-signal-box.json' with { type: 'json' };
import theStairsAtFour from './cases/the-stairs-at-four.json' with { type: 'json' };
import theStile from './cases/the-stile.json' with { type: 'json' };
import theStocktake from './cases/the-stocktake.json' with { type: 'json' };
import theSugarRoses from './cases/the-sugar-roses.json' with { type: 'json' };
import theTwinBeds from './cases/the-twin-beds.json' with { type: 'json' };
import theWelshDresser from './cases/the-welsh-dresser.json' with { type: 'json' };
import theWetFortnight from './cases/the-wet-fortnight.json' with { type: 'json' };
import theWheatBag from './cases/the-wheat-bag.json' with { type: 'json' };
import theWindowSeat from './cases/the-window-seat.json' with { type: 'json' };
import theWingChair from './cases/the-wing-chair.json' with { type: 'json' };
import theYellowShoes from './cases/the-yellow-shoes.json' with { type: 'json' };
import threeFlightsUp from './cases/three-flights-up.json' with { type: 'json' };
import tonicWater from './cases/tonic-water.json' with { type: 'json' };
import twiceRoundTheTrailer from './cases/twice-round-the-trailer.json' with { type: 'json' };
import { caseFrom } from './read-case.ts';

/** Easier before harder; the place in this list is the number of the case. */
const FILES: readonly unknown[] = [
  flightsAndFerritin,
  ironingAtBreakfast,
  ripplesInTheTea,
  roundTheLorries,
  swimmingAtNine,
  theBoxSet,
  theFridayFilm,
  theKitchenLino,
  theLayBy,
  thePigeonLoft,
  theWindowSeat,
  aMinuteAndTwoWords,
  fiveWeeksWaiting,
  lengthsOfTheHall,
  oddSocks,
  quarterToThree,
  roomFourteen,
  seat34c,
  sevenAcross,
  soapInHerEyes,
  theBackScratcher,
  theCaravanHitch,
  theChessClock,
  theCoachToWhitby,
  theDampPillow,
  theEarlySlot,
  theFlowerMarket,
  theGardenCentre,
  theGreenTin,
  theLandingLight,
  theLollipopStick,
  theMatinee,
  theNarrowBunk,
  theRedCoat,
  theSignalBox,
  theStile,
  theStocktake,
  theSugarRoses,
  theTwinBeds,
  theWelshDresser,
  theWheatBag,
  theWingChair,
  theYellowShoes,
  threeFlightsUp,
  tonicWater,
  twiceRoundTheTrailer,
  aPintAQuarter,
  choirPractice,
  doubleChemistry,
  elevenCardigans,
  fourOutOfFour,
  standingInTheAisle,
  theBathWater,
  theBiscuitTin,
  theCheeseCounter,
  theDryFly,
  theFeltSlippers,
  theGallstoneList,
  theHamsterWheel,
  theHoneyShow,
  theLastTram,
  theLowArmchair,
  theMahlstick,
  theMinuteBook,
  theNightFerry,
  theParquetFloor,
  thePianoStool,
  theRecliner,
  theStairsAtFour,
  theWetFortnight,
];

export const LIBRARY: readonly Case[] = FILES.map((file) => {
  const read = caseFrom(file);
  if (!read.ok) throw new Error(read.says);
  return read.case;
});
