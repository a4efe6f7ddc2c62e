import { ADOPTION } from "./adoption";
import { BIOMETRICS } from "./biometrics";
import { CIVIL_STATUS } from "./civil-status";
import { CRIMINAL_OFFENCE } from "./criminal-offence";
import { EDUCATION } from "./education";
import { EMPLOYMENT } from "./employment";
import { ETHNICITY } from "./ethnicity";
import { FAMILY_MATTERS } from "./family-matters";
import { FINANCES } from "./finances";
import { GENETICS } from "./genetics";
import { HEALTH } from "./health";
import { PERSONALITY_TEST } from "./personality-test";
import { POLITICS } from "./politics";
import { PRIVATE_CONTACT } from "./private-contact";
import { RELIGION } from "./religion";
import { SEX_LIFE } from "./sex-life";
import { SOCIAL_PROBLEMS } from "./social-problems";
import { TRADE_UNION } from "./trade-union";
import type { CategoryWords } from "./word-list";

/** The vocabulary of every sensitive category. */
export const CATEGORIES: readonly CategoryWords[] = [
  HEALTH,
  ETHNICITY,
  POLITICS,
  RELIGION,
  TRADE_UNION,
  GENETICS,
  BIOMETRICS,
  SEX_LIFE,
  CRIMINAL_OFFENCE,
  SOCIAL_PROBLEMS,
  FAMILY_MATTERS,
  FINANCES,
  EMPLOYMENT,
  EDUCATION,
  PRIVATE_CONTACT,
  PERSONALITY_TEST,
  CIVIL_STATUS,
  ADOPTION,
];

export { PROTECTED_IDENTITY } from "./private-contact";
