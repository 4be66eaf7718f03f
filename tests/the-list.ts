/**
 * The list of medicines is there in every test, as it is on a page that holds one: see
 * src/rules/record/medicines/the-list.ts. What a page does before it has come is for tests/build and
 * tests/browser.
 */
import '../src/rules/record/medicines/listed.ts';
