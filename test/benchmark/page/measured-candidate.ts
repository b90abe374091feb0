/** Stands for the candidate: each page is built with another module in the place of this one. */
export { default } from '../ours/floor.js';
