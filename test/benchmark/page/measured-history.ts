/** Stands for the source of the rows: each page is built with another module in the place of this one. */
export { makeHistory } from '../data/array-history.js';
