/** What is wrong with a setting as it was written; worded by `i18n`. */
export type SettingsProblemDetail =
  | { readonly code: 'unknown-setting' }
  | { readonly code: 'not-a-number'; readonly whole: boolean }
  | { readonly code: 'out-of-range'; readonly lowest: number; readonly highest: number }
  | { readonly code: 'not-yes-or-no' }
  | { readonly code: 'not-one-of'; readonly choices: readonly string[] }
  | { readonly code: 'unreadable-steps' }
  | { readonly code: 'unreadable-duration' }
  | { readonly code: 'unreadable-easy-days'; readonly levels: readonly string[] }
  /** Only the general configuration may say it. */
  | { readonly code: 'general-only' }
  | { readonly code: 'high-retention'; readonly from: number }
  | { readonly code: 'steps-not-ascending' };

/** A problem with the place it is about. An `error` means that the setting was not taken. */
export type SettingsProblem = SettingsProblemDetail & {
  readonly setting: string;
  /** As it was written. */
  readonly written: string;
  readonly severity: 'error' | 'warning';
};

/** A value read from what a person wrote, or what is wrong with it; a warning comes with the value. */
export type Reading<Value> =
  | { readonly value: Value; readonly warning?: SettingsProblemDetail }
  | { readonly problem: SettingsProblemDetail };
