/** The package as one file, for pages without a bundler: every element defined, everything else exported. */
import './define.js';

export * from './index.js';
