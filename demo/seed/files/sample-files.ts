import { writePdf } from './pdf.js';
import { encodePng, type Palette } from './png.js';

/** A file that a story names: what it is called, and how its content comes to be. */
export interface SampleFile {
  readonly name: string;
  readonly type: string;
  /** Makes the bytes anew; the same ones each time. */
  readonly createBlob: () => Blob;
}

const pdf = (name: string, title: string, lines: readonly string[]): SampleFile => ({
  name,
  type: 'application/pdf',
  createBlob: () => new Blob([writePdf(title, lines)], { type: 'application/pdf' }),
});

const text = (name: string, type: string, content: string): SampleFile => ({
  name,
  type,
  createBlob: () => new Blob([content], { type }),
});

const hills: Palette = [
  [214, 230, 240],
  [236, 222, 196],
  [126, 158, 140],
  [84, 122, 108],
  [58, 92, 96],
  [120, 168, 190],
];

const lakePicture: SampleFile = {
  name: 'view-from-the-boathouse.png',
  type: 'image/png',
  createBlob: () => {
    const bytes = encodePng({ width: 240, height: 150, palette: hills, indexAt: lakeside });
    return new Blob([bytes], { type: 'image/png' });
  },
};

/** Sky, a low sun, two ranges of hills and water, by sine curves. */
function lakeside(x: number, y: number): number {
  if (y > 112) return (x + y * 3) % 23 < 3 ? 0 : 5;
  if (y > 92 + 9 * Math.sin(x / 31)) return 4;
  if (y > 74 + 14 * Math.sin(x / 44 + 2)) return 3;
  if (y > 62 + 11 * Math.sin(x / 27 + 4)) return 2;
  return Math.hypot(x - 176, y - 38) < 15 ? 1 : 0;
}

/** The files of the sample history, by the names the stories use. */
export const sampleFiles = {
  readings: text(
    'fern-creek-readings.csv',
    'text/csv',
    'week,site,ph,nitrate_mg_l,temperature_c\n1,weir,7.2,1.9,11.4\n1,culvert,6.8,4.7,12.0\n2,weir,7.1,2.0,11.9\n2,culvert,6.7,5.2,12.6\n',
  ),
  visitNotes: text(
    'visit-notes.txt',
    'text/plain',
    'Step-free route for the Samples\n\n1. Park at the north lot, bay 4 is reserved.\n2. Boathouse ramp, not the terrace stairs.\n3. Lift B to the hydrology lab (badge needed, ask at the desk).\n4. Lunch at the Commons, table by the east door.\n',
  ),
  lake: lakePicture,
  brochure: pdf('engineering-brochure.pdf', 'Environmental Engineering', [
    'Rivers, air, soil: what our students measure, and what they change.',
    'Two labs, one lake, and a field season in every year.',
  ]),
  transcript: pdf('transcript-fernhill.pdf', 'Fernhill High School', [
    'Transcript of record (sample)',
    'Physics A   Chemistry A-   Calculus B+   Literature A   Ceramics A',
  ]),
  admitLetter: pdf('offer-of-admission.pdf', 'Offer of admission', [
    'Dear Rosalind,',
    'it is a pleasure to offer you a place in Environmental Engineering.',
    'We were moved by your account of Fern Creek, and by its footnotes.',
  ]),
  aidLetter: pdf('aid-letter.pdf', 'Financial aid letter', [
    'Exemplar Merit Award      14,000.00 USD a year',
    'Need-based grant           9,500.00 USD a year',
    'Work-study (optional)      2,400.00 USD a year',
  ]),
  revisedAid: pdf('aid-letter-revised.pdf', 'Financial aid letter, revised', [
    'Exemplar Merit Award      16,500.00 USD a year',
    'Need-based grant          11,200.00 USD a year',
    'Renewable for four years with a grade average of 3.0.',
  ]),
  deferral: pdf('deferral-agreement.pdf', 'Deferral agreement', [
    'The place and the merit award are held for one year.',
    'Conditions: no enrollment elsewhere, two short reports, a word by 1 March.',
  ]),
  receipt: pdf('receipt.pdf', 'Receipt', ['Received with thanks. This is a sample and no proof of payment.']),
} as const satisfies Readonly<Record<string, SampleFile>>;
