import { addressAbbreviation } from './address-abbreviation.ts';
import { addressCareOf } from './address-care-of.ts';
import { addressHouseNumber } from './address-house-number.ts';
import { addressIncomplete } from './address-incomplete.ts';
import { addressLength } from './address-length.ts';
import { addressLinesEqual } from './address-lines-equal.ts';
import { addressLinesSwapped } from './address-lines-swapped.ts';
import { addressPlaceholder } from './address-placeholder.ts';
import { addressPoBox } from './address-po-box.ts';
import { addressRepeats } from './address-repeats.ts';
import { agreementChoice } from './agreement-choice.ts';
import { agreementDate } from './agreement-date.ts';
import { agreementEmailDomain } from './agreement-email-domain.ts';
import { agreementPerson } from './agreement-person.ts';
import { cityOfState } from './city-of-state.ts';
import { cityPlaceholder } from './city-placeholder.ts';
import { cityRepeats } from './city-repeats.ts';
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
import { countryMarket } from './country-market.ts';
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
import { fieldBlanks } from './field-blanks.ts';
import { fieldBrokenLetters } from './field-broken-letters.ts';
import { fieldMixedScripts } from './field-mixed-scripts.ts';
import { fieldPastedElsewhere } from './field-pasted-elsewhere.ts';
import { fieldWrapped } from './field-wrapped.ts';
import { phoneCountry } from './phone-country.ts';
import { phoneFormat } from './phone-format.ts';
import { phoneKind } from './phone-kind.ts';
import { phonePlaceholder } from './phone-placeholder.ts';
import { postalCodeFormat } from './postal-code-format.ts';
import { postalCodeOfCountry } from './postal-code-of-country.ts';
import { postalCodeOfState } from './postal-code-of-state.ts';
import { registrationIdChecksum } from './registration-id-checksum.ts';
import { registrationIdCountry } from './registration-id-country.ts';
import { registrationIdFormat } from './registration-id-format.ts';
import { registrationIdKind } from './registration-id-kind.ts';
import { registrationIdPerson } from './registration-id-person.ts';
import { registrationIdPlaceholder } from './registration-id-placeholder.ts';
import { requiredFields } from './required-fields.ts';
import type { Rule } from './rule.ts';
import { sameData } from './same-data.ts';
import { specialQualification } from './special-qualification.ts';
import { stateOfCountry } from './state-of-country.ts';
import { territoryOfCountry } from './territory-of-country.ts';
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
  territoryOfCountry,
  postalCodeOfCountry,
  postalCodeFormat,
  stateOfCountry,
  postalCodeOfState,
  cityOfState,
  // The lines of the address.
  addressLength,
  addressPlaceholder,
  cityPlaceholder,
  addressIncomplete,
  addressLinesSwapped,
  addressLinesEqual,
  addressPoBox,
  addressCareOf,
  addressHouseNumber,
  addressRepeats,
  cityRepeats,
  addressAbbreviation,
  // Registration numbers.
  registrationIdPlaceholder,
  registrationIdCountry,
  registrationIdPerson,
  registrationIdChecksum,
  registrationIdKind,
  registrationIdFormat,
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
  fieldBlanks,
  fieldBrokenLetters,
  fieldMixedScripts,
  fieldWrapped,
  fieldPastedElsewhere,
  sameData,
  countryMarket,
  specialQualification,
  agreementChoice,
  agreementDate,
  agreementPerson,
  agreementEmailDomain,
];
