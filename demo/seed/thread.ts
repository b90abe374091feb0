import type { Beat } from './beat.js';
import { createEntry, type Entry } from './entry.js';
import { names, passedOn, promises, thanks, voicemails } from './prose/thread-words.js';
import type { Asker, Topic } from './prose/topic.js';
import type { Random } from './random.js';
import { addDays, toWorkday } from './school-calendar.js';

const callCodes: Readonly<Record<Asker, string>> = {
  student: 'contact/call-student',
  mother: 'contact/call-parent',
  father: 'contact/call-parent',
  counselor: 'contact/call-counselor',
};

const spokeCodes: Readonly<Record<Asker, string>> = {
  student: 'telerecruiting/spoke-student',
  mother: 'telerecruiting/spoke-parent',
  father: 'telerecruiting/spoke-parent',
  counselor: 'contact/call-counselor',
};

/** A beat before its time of day is known. */
type Note = Omit<Beat, 'day' | 'at'>;

/** One step of an exchange: how many days after the step before, and what happened then. */
type Step = readonly [days: number, beat: Note];

/** A question and how it was settled: two to four entries within about two weeks, in one of several shapes. */
export function createThread(topic: Topic, start: Date, random: Random): Entry[] {
  const shapes =
    topic.year === 0 && topic.asker === 'student'
      ? [letterFromAbroad]
      : [answeredInWriting, answeredByPhone, settledAtOnce, pickedUpByCallers];
  let date = start;
  return random
    .pick(shapes)(topic, random)
    .map(([days, beat], index) => {
      date = toWorkday(addDays(date, days));
      return createEntry({ ...beat, at: timeOf(beat.code, index, random) }, date);
    });
}

function answeredInWriting(topic: Topic, random: Random): Step[] {
  const steps: Step[] = [
    [0, { ...question(topic, random), comments: `${asked(topic)} ${random.pick(promises)}` }],
    [random.between(1, 3), answer(topic, random)],
  ];
  if (random.chance(0.55)) steps.push([random.between(0, 1), thankYou(topic, random)]);
  return steps;
}

function answeredByPhone(topic: Topic, random: Random): Step[] {
  return [
    [0, { ...from(topic), code: 'contact/e-mail', subject: capitalize(topic.about), comments: asked(topic) }],
    [random.between(1, 2), voicemail(topic, random)],
    [
      random.between(1, 2),
      {
        ...from(topic),
        code: callCodes[topic.asker],
        subject: `Called back about ${topic.about}`,
        comments: told(topic),
      },
    ],
  ];
}

function settledAtOnce(topic: Topic, random: Random): Step[] {
  const steps: Step[] = [
    [
      0,
      {
        ...from(topic),
        code: callCodes[topic.asker],
        subject: random.pick([capitalize(topic.about), `Talked about ${topic.about}`]),
        comments: `${asked(topic)} ${told(topic)}`,
      },
    ],
    [
      random.between(1, 2),
      { ...from(topic), code: 'contact/e-mail', traced: true, subject: `As agreed: ${topic.about}` },
    ],
  ];
  if (random.chance(0.5)) steps.push([random.between(0, 2), thankYou(topic, random)]);
  return steps;
}

function pickedUpByCallers(topic: Topic, random: Random): Step[] {
  const by = random.pick(['wojcik', 'carroway'] as const);
  return [
    [0, voicemail(topic, random)],
    [
      random.between(1, 3),
      {
        ...from(topic),
        by,
        code: spokeCodes[topic.asker],
        subject: `Question about ${topic.about}`,
        comments: `${asked(topic)} ${random.pick(passedOn)}`,
      },
    ],
    [random.between(1, 2), answer(topic, random)],
    [random.between(2, 4), { ...from(topic), code: 'mailing/sent-letter', subject: `On paper: ${topic.about}` }],
  ];
}

function letterFromAbroad(topic: Topic, random: Random): Step[] {
  return [
    [0, { ...from(topic), code: 'contact/e-mail', subject: capitalize(topic.about), comments: asked(topic) }],
    [random.between(1, 2), answer(topic, random)],
    [random.between(0, 1), thankYou(topic, random)],
  ];
}

function question(topic: Topic, random: Random): Note {
  const subject = random.pick([
    `Asked about ${topic.about}`,
    `Rang about ${topic.about}`,
    `Question about ${topic.about}`,
  ]);
  return { ...from(topic), code: callCodes[topic.asker], subject };
}

function answer(topic: Topic, random: Random): Note {
  const subject = random.pick([
    `Re: ${topic.about}`,
    `What we found out about ${topic.about}`,
    `Answer: ${topic.about}`,
  ]);
  return { ...from(topic), code: 'contact/e-mail', traced: true, subject, comments: told(topic) };
}

function voicemail(topic: Topic, random: Random): Note {
  const comments = random.pick(voicemails);
  const by = random.pick(['wojcik', 'carroway'] as const);
  const code = 'telerecruiting/left-voicemail';
  return random.chance(0.4)
    ? { ...from(topic), by, code, comments }
    : { ...from(topic), by, code, comments, subject: `Left voicemail about ${topic.about}` };
}

function thankYou(topic: Topic, random: Random): Note {
  return { ...from(topic), code: 'contact/sms', subject: random.pick(thanks) };
}

function from(topic: Topic): Pick<Beat, 'by' | 'to'> {
  return { by: topic.by, to: topic.asker === 'student' ? [] : [topic.asker] };
}

const asked = (topic: Topic) => `${names[topic.asker]} asked ${topic.asked}.`;
const told = (topic: Topic) => `${topic.told} ${topic.next}`;
const capitalize = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Callers work in the evening, the office by day; of two steps on one day the later one comes later in it. */
function timeOf(code: string, index: number, random: Random): string {
  const hour = code.startsWith('telerecruiting/') ? random.between(17, 19) : 13 + index + random.between(0, 1);
  const minute = random.between(0, 29) + (index % 2) * 30;
  return `${hour}:${String(minute).padStart(2, '0')}`;
}
