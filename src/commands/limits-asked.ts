import type { LimitSources } from '../drill/limits.ts';
import type { Invocation } from './context.ts';

/** The limits of this one sitting, as `--new` and `--reviews` give them. */
export function limitsAsked(invocation: Invocation): NonNullable<LimitSources['override']> {
  const fresh = invocation.count('new');
  const reviews = invocation.count('reviews');
  return { ...(fresh === undefined ? {} : { new: fresh }), ...(reviews === undefined ? {} : { reviews }) };
}
