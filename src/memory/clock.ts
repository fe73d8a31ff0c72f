/** Where the time comes from. Passed in everywhere, so that a run can be repeated exactly. */
export interface Clock {
  /** The present instant, epoch ms. */
  now(): number;
  /** The instant of an event about to be written, epoch ms; a logical clock moves on by 1 ms with each. */
  stamp(): number;
  /** IANA zone or fixed offset (`+08:00`) the person lives in now. */
  zone(): string;
}
