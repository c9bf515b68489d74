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
import { contactCase } from './contact-case.ts';
import { contactCompany } from './contact-company.ts';
import { contactDigits } from './contact-digits.ts';
import { contactFullName } from './contact-full-name.ts';
import { contactNameLength } from './contact-name-length.ts';
import { contactNamePlaceholder } from './contact-name-placeholder.ts';
import { contactRole } from './contact-role.ts';
import { contactSameNames } from './contact-same-names.ts';
import { contactSwapped } from './contact-swapped.ts';
import { contactTitle } from './contact-title.ts';
import { countryCode } from './country-code.ts';
import { domainPrefixFormat } from './domain-prefix-format.ts';
import { domainPrefixLikeness } from './domain-prefix-likeness.ts';
import { domainPrefixUnsuitable } from './domain-prefix-unsuitable.ts';
import { emailFormat } from './email-format.ts';
import { emailFreeMail } from './email-free-mail.ts';
import { emailMicrosoft } from './email-microsoft.ts';
import { emailOtherCompany } from './email-other-company.ts';
import { emailPartnerDomain } from './email-partner-domain.ts';
import { emailPlaceholder } from './email-placeholder.ts';
import { emailRole } from './email-role.ts';
import { emailTypingError } from './email-typing-error.ts';
import { phoneCountry } from './phone-country.ts';
import { phoneFormat } from './phone-format.ts';
import { phoneKind } from './phone-kind.ts';
import { phonePlaceholder } from './phone-placeholder.ts';
import { postalCodeFormat } from './postal-code-format.ts';
import { requiredFields } from './required-fields.ts';
import type { Rule } from './rule.ts';
import { stateOfCountry } from './state-of-country.ts';
import { websiteFormat } from './website-format.ts';
import { websiteOwner } from './website-owner.ts';

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
  // Phone, contact, mail and domain.
  contactRole,
  contactCompany,
  contactDigits,
  contactFullName,
  contactSameNames,
  contactSwapped,
  contactTitle,
  contactCase,
  phoneFormat,
  phoneCountry,
  phonePlaceholder,
  phoneKind,
  emailFormat,
  emailMicrosoft,
  emailPartnerDomain,
  emailPlaceholder,
  emailTypingError,
  emailFreeMail,
  emailRole,
  emailOtherCompany,
  websiteFormat,
  websiteOwner,
  domainPrefixFormat,
  domainPrefixUnsuitable,
  domainPrefixLikeness,
  // The record as a whole, and the agreement.
  agreementDate,
];
