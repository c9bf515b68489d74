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
import { contactCaseExamples } from './contact-case.ts';
import { contactCompanyExamples } from './contact-company.ts';
import { contactDigitsExamples } from './contact-digits.ts';
import { contactFullNameExamples } from './contact-full-name.ts';
import { contactNameLengthExamples } from './contact-name-length.ts';
import { contactNamePlaceholderExamples } from './contact-name-placeholder.ts';
import { contactRoleExamples } from './contact-role.ts';
import { contactSameNamesExamples } from './contact-same-names.ts';
import { contactSwappedExamples } from './contact-swapped.ts';
import { contactTitleExamples } from './contact-title.ts';
import { countryCodeExamples } from './country-code.ts';
import { domainPrefixFormatExamples } from './domain-prefix-format.ts';
import { domainPrefixLikenessExamples } from './domain-prefix-likeness.ts';
import { domainPrefixUnsuitableExamples } from './domain-prefix-unsuitable.ts';
import { emailFormatExamples } from './email-format.ts';
import { emailFreeMailExamples } from './email-free-mail.ts';
import { emailMicrosoftExamples } from './email-microsoft.ts';
import { emailOtherCompanyExamples } from './email-other-company.ts';
import { emailPartnerDomainExamples } from './email-partner-domain.ts';
import { emailPlaceholderExamples } from './email-placeholder.ts';
import { emailRoleExamples } from './email-role.ts';
import { emailTypingErrorExamples } from './email-typing-error.ts';
import { rules } from './index.ts';
import { phoneCountryExamples } from './phone-country.ts';
import { phoneFormatExamples } from './phone-format.ts';
import { phoneKindExamples } from './phone-kind.ts';
import { phonePlaceholderExamples } from './phone-placeholder.ts';
import { postalCodeFormatExamples } from './postal-code-format.ts';
import { requiredFieldsExamples } from './required-fields.ts';
import type { Examples, Rule } from './rule.ts';
import { stateOfCountryExamples } from './state-of-country.ts';
import { websiteFormatExamples } from './website-format.ts';
import { websiteOwnerExamples } from './website-owner.ts';

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
  'contact-case': contactCaseExamples,
  'contact-company': contactCompanyExamples,
  'contact-digits': contactDigitsExamples,
  'contact-full-name': contactFullNameExamples,
  'contact-name-length': contactNameLengthExamples,
  'contact-name-placeholder': contactNamePlaceholderExamples,
  'contact-role': contactRoleExamples,
  'contact-same-names': contactSameNamesExamples,
  'contact-swapped': contactSwappedExamples,
  'contact-title': contactTitleExamples,
  'country-code': countryCodeExamples,
  'domain-prefix-format': domainPrefixFormatExamples,
  'domain-prefix-likeness': domainPrefixLikenessExamples,
  'domain-prefix-unsuitable': domainPrefixUnsuitableExamples,
  'email-format': emailFormatExamples,
  'email-free-mail': emailFreeMailExamples,
  'email-microsoft': emailMicrosoftExamples,
  'email-other-company': emailOtherCompanyExamples,
  'email-partner-domain': emailPartnerDomainExamples,
  'email-placeholder': emailPlaceholderExamples,
  'email-role': emailRoleExamples,
  'email-typing-error': emailTypingErrorExamples,
  'phone-country': phoneCountryExamples,
  'phone-format': phoneFormatExamples,
  'phone-kind': phoneKindExamples,
  'phone-placeholder': phonePlaceholderExamples,
  'postal-code-format': postalCodeFormatExamples,
  'required-fields': requiredFieldsExamples,
  'state-of-country': stateOfCountryExamples,
  'website-format': websiteFormatExamples,
  'website-owner': websiteOwnerExamples,
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
