import type { Chapter } from '../beat.js';
import { application } from './application.js';
import { firstContact } from './first-contact.js';
import { gapYear } from './gap-year.js';
import { prospect } from './prospect.js';
import { search } from './search.js';

/** The written story of the sample applicant, oldest chapter first. */
export const story: readonly Chapter[] = [firstContact, prospect, search, application, gapYear];
