import { agreementDateExamples } from './agreement-date.ts';
import { companyNameAbbreviationExamples } from './company-name-abbreviation.ts';
import { companyNameAllLowerCaseExamples } from './company-name-all-lower-case.ts';
import { companyNameAllUpperCaseExamples } from './company-name-all-upper-case.ts';
import { companyNameBlanksExamples } from './company-name-blanks.ts';
import { companyNameCareOfExamples } from './company-name-care-of.ts';
import { companyNameEndPunctuationExamples } from './company-name-end-punctuation.ts';
import { companyNameLegalFormOnlyExamples } from './company-name-legal-form-only.ts';
import { companyNameLengthExamples } from './company-name-length.ts';
import { companyNameMissingLegalFormExamples } from './company-name-missing-legal-form.ts';
import { companyNameMixedScriptsExamples } from './company-name-mixed-scripts.ts';
import { companyNameOwnAbbreviationExamples } from './company-name-own-abbreviation.ts';
import { companyNamePersonExamples } from './company-name-person.ts';
import { companyNamePlaceholderExamples } from './company-name-placeholder.ts';
import { companyNameQuotationMarksExamples } from './company-name-quotation-marks.ts';
import { companyNameRepeatedCharacterExamples } from './company-name-repeated-character.ts';
import { companyNameSpecialCharactersExamples } from './company-name-special-characters.ts';
import { companyNameTradingNameExamples } from './company-name-trading-name.ts';
import { companyNameWebDomainExamples } from './company-name-web-domain.ts';
import { contactNameLengthExamples } from './contact-name-length.ts';
import { contactNamePlaceholderExamples } from './contact-name-placeholder.ts';
import { countryCodeExamples } from './country-code.ts';
import { domainPrefixFormatExamples } from './domain-prefix-format.ts';
import { emailFormatExamples } from './email-format.ts';
import { emailMicrosoftExamples } from './email-microsoft.ts';
import { emailPartnerDomainExamples } from './email-partner-domain.ts';
import { rules } from './index.ts';
import { phoneCountryExamples } from './phone-country.ts';
import { phoneFormatExamples } from './phone-format.ts';
import { phonePlaceholderExamples } from './phone-placeholder.ts';
import { postalCodeFormatExamples } from './postal-code-format.ts';
import { registrationIdChecksumExamples } from './registration-id-checksum.ts';
import { registrationIdCountryExamples } from './registration-id-country.ts';
import { registrationIdFormatExamples } from './registration-id-format.ts';
import { registrationIdKindExamples } from './registration-id-kind.ts';
import { registrationIdPersonExamples } from './registration-id-person.ts';
import { registrationIdPlaceholderExamples } from './registration-id-placeholder.ts';
import { requiredFieldsExamples } from './required-fields.ts';
import type { Examples, Rule } from './rule.ts';
import { stateOfCountryExamples } from './state-of-country.ts';

const byRule: Readonly<Record<string, () => Examples>> = {
  'agreement-date': agreementDateExamples,
  'company-name-abbreviation': companyNameAbbreviationExamples,
  'company-name-all-lower-case': companyNameAllLowerCaseExamples,
  'company-name-all-upper-case': companyNameAllUpperCaseExamples,
  'company-name-blanks': companyNameBlanksExamples,
  'company-name-care-of': companyNameCareOfExamples,
  'company-name-end-punctuation': companyNameEndPunctuationExamples,
  'company-name-legal-form-only': companyNameLegalFormOnlyExamples,
  'company-name-length': companyNameLengthExamples,
  'company-name-missing-legal-form': companyNameMissingLegalFormExamples,
  'company-name-mixed-scripts': companyNameMixedScriptsExamples,
  'company-name-own-abbreviation': companyNameOwnAbbreviationExamples,
  'company-name-person': companyNamePersonExamples,
  'company-name-placeholder': companyNamePlaceholderExamples,
  'company-name-quotation-marks': companyNameQuotationMarksExamples,
  'company-name-repeated-character': companyNameRepeatedCharacterExamples,
  'company-name-special-characters': companyNameSpecialCharactersExamples,
  'company-name-trading-name': companyNameTradingNameExamples,
  'company-name-web-domain': companyNameWebDomainExamples,
  'contact-name-length': contactNameLengthExamples,
  'contact-name-placeholder': contactNamePlaceholderExamples,
  'country-code': countryCodeExamples,
  'domain-prefix-format': domainPrefixFormatExamples,
  'email-format': emailFormatExamples,
  'email-microsoft': emailMicrosoftExamples,
  'email-partner-domain': emailPartnerDomainExamples,
  'phone-country': phoneCountryExamples,
  'phone-format': phoneFormatExamples,
  'phone-placeholder': phonePlaceholderExamples,
  'postal-code-format': postalCodeFormatExamples,
  'registration-id-checksum': registrationIdChecksumExamples,
  'registration-id-country': registrationIdCountryExamples,
  'registration-id-format': registrationIdFormatExamples,
  'registration-id-kind': registrationIdKindExamples,
  'registration-id-person': registrationIdPersonExamples,
  'registration-id-placeholder': registrationIdPlaceholderExamples,
  'required-fields': requiredFieldsExamples,
  'state-of-country': stateOfCountryExamples,
};

/** A rule with what it finds and what it leaves alone. */
export type ExplainedRule = Rule & { examples: Examples };

/**
 * Every rule with its examples, in the order of `rules`. A list of its own, so that what only checks carries none of
 * the examples.
 */
export const explainedRules: readonly ExplainedRule[] = rules.map((rule) => ({
  ...rule,
  examples: byRule[rule.id]?.() ?? { good: [], bad: [] },
}));
