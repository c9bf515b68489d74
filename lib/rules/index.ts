import { agreementDate } from './agreement-date.ts';
import { companyNameAbbreviation } from './company-name-abbreviation.ts';
import { companyNameAllLowerCase } from './company-name-all-lower-case.ts';
import { companyNameAllUpperCase } from './company-name-all-upper-case.ts';
import { companyNameBlanks } from './company-name-blanks.ts';
import { companyNameCareOf } from './company-name-care-of.ts';
import { companyNameEndPunctuation } from './company-name-end-punctuation.ts';
import { companyNameLegalFormOnly } from './company-name-legal-form-only.ts';
import { companyNameLength } from './company-name-length.ts';
import { companyNameMissingLegalForm } from './company-name-missing-legal-form.ts';
import { companyNameMixedScripts } from './company-name-mixed-scripts.ts';
import { companyNameOwnAbbreviation } from './company-name-own-abbreviation.ts';
import { companyNamePerson } from './company-name-person.ts';
import { companyNamePlaceholder } from './company-name-placeholder.ts';
import { companyNameQuotationMarks } from './company-name-quotation-marks.ts';
import { companyNameRepeatedCharacter } from './company-name-repeated-character.ts';
import { companyNameSpecialCharacters } from './company-name-special-characters.ts';
import { companyNameTradingName } from './company-name-trading-name.ts';
import { companyNameWebDomain } from './company-name-web-domain.ts';
import { contactNameLength } from './contact-name-length.ts';
import { contactNamePlaceholder } from './contact-name-placeholder.ts';
import { countryCode } from './country-code.ts';
import { domainPrefixFormat } from './domain-prefix-format.ts';
import { emailFormat } from './email-format.ts';
import { emailMicrosoft } from './email-microsoft.ts';
import { emailPartnerDomain } from './email-partner-domain.ts';
import { phoneCountry } from './phone-country.ts';
import { phoneFormat } from './phone-format.ts';
import { phonePlaceholder } from './phone-placeholder.ts';
import { postalCodeFormat } from './postal-code-format.ts';
import { registrationIdChecksum } from './registration-id-checksum.ts';
import { registrationIdCountry } from './registration-id-country.ts';
import { registrationIdFormat } from './registration-id-format.ts';
import { registrationIdKind } from './registration-id-kind.ts';
import { registrationIdPerson } from './registration-id-person.ts';
import { registrationIdPlaceholder } from './registration-id-placeholder.ts';
import { requiredFields } from './required-fields.ts';
import type { Rule } from './rule.ts';
import { stateOfCountry } from './state-of-country.ts';

/** Every rule, in the order in which findings of the same field and severity are listed. */
export const rules: readonly Rule[] = [
  // Names of companies and persons.
  companyNameLength,
  companyNameSpecialCharacters,
  companyNameRepeatedCharacter,
  companyNameLegalFormOnly,
  companyNamePlaceholder,
  companyNameOwnAbbreviation,
  companyNameTradingName,
  companyNameCareOf,
  companyNameMixedScripts,
  companyNameBlanks,
  companyNameEndPunctuation,
  companyNameQuotationMarks,
  companyNameWebDomain,
  companyNamePerson,
  companyNameAbbreviation,
  companyNameAllLowerCase,
  companyNameAllUpperCase,
  companyNameMissingLegalForm,
  contactNamePlaceholder,
  contactNameLength,
  // What the portal asks for.
  requiredFields,
  // Country, state and postal code.
  countryCode,
  postalCodeFormat,
  stateOfCountry,
  // The lines of the address.
  // Registration numbers.
  registrationIdPlaceholder,
  registrationIdCountry,
  registrationIdPerson,
  registrationIdChecksum,
  registrationIdKind,
  registrationIdFormat,
  // Phone, contact, mail and domain.
  phoneFormat,
  phoneCountry,
  phonePlaceholder,
  emailFormat,
  emailMicrosoft,
  emailPartnerDomain,
  domainPrefixFormat,
  // The record as a whole, and the agreement.
  agreementDate,
];
