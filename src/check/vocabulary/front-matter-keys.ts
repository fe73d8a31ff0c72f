import { READING_KEYS } from '../../cards/settings.ts';
import type { SettingName } from '../../memory/settings.ts';

/** Scheduling settings a deck may ask for. Named here once more so that a check need not load the scheduler. */
export const DECK_SETTING_KEYS = [
  'retention',
  'newPerDay',
  'reviewsPerDay',
  'learningSteps',
  'relearningSteps',
  'maximumInterval',
  'newOrder',
  'burySiblings',
  'easyDays',
  'leechThreshold',
  'leechAction',
  'fuzz',
  'loadBalancing',
] as const satisfies readonly SettingName[];

/** Keys of the `mdrill` map in front matter that mean something. */
export const MDRILL_KEYS: readonly string[] = [...READING_KEYS, ...DECK_SETTING_KEYS];

/** Keys of the front matter itself that mean something; any other is the author's own. */
export const FRONT_MATTER_KEYS: readonly string[] = ['title', 'language', 'tags', 'mdrill'];

/** Ordinary keys that resemble ours by chance. */
export const FRONT_MATTER_BYSTANDERS: readonly string[] = ['tag', 'subtitle', 'tile', 'lang', 'languages', 'titles'];
