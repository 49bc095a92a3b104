/** What accounts take from outside, and how much of it. */
export const accountLimits = {
  passwordMin: 10,
  /** Enough for any pass phrase; more would only buy the sender our computing time. */
  passwordMax: 200,
  emailMax: 254,
  usernameMin: 3,
  usernameMax: 20,
  nameMin: 2,
  nameMax: 60,
  headlineMin: 10,
  headlineMax: 80,
  bioMin: 40,
  bioMax: 1500,
  languagesMax: 6,
  skillsMax: 15,
  skillMax: 30,
  reasonMin: 10,
  reasonMax: 1000,
  pictureMb: 5,
} as const;
