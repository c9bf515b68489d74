import type { Values } from '../state/values.ts';
import { countryName, label, words } from '../texts/words.ts';

type Facts = [label: string, value: string][];

const qualificationNames: Record<string, string> = {
  Education: words.education,
  GovernmentCommunityCloud: words.government,
  StateOwnedEntity: words.stateOwned,
};

/** What Review and Confirmation say about the company. */
export function companyFacts(values: Values): Facts {
  return [
    [label('companyName'), values.companyName],
    [label('country'), values.country ? countryName(values.country) : ''],
    [label('primaryDomainName'), values.domainPrefix ? `${values.domainPrefix}.onmicrosoft.com` : ''],
    [label('registrationId'), values.registrationId],
    [label('addressLine1'), values.addressLine1],
    [label('addressLine2'), values.addressLine2],
    [label('city'), values.city],
    [label('state'), values.state],
    [label('postalCode'), values.postalCode],
    [label('specialQualifications'), qualificationNames[values.specialQualification] ?? words.none],
    [
      label('educationSegment'),
      values.educationSegment === 'K12' ? words.k12 : values.educationSegment && words.higher,
    ],
    [label('educationWebsite'), values.educationWebsite],
    [label('tags'), values.tags.join(', ')],
  ];
}

/** The same about the contact person. */
export function contactFacts(values: Values): Facts {
  return [
    [label('firstName'), values.firstName],
    [label('middleName'), values.middleName],
    [label('lastName'), values.lastName],
    [label('email'), values.email],
    [label('phone'), values.phone],
  ];
}

function whoAccepted(values: Values): Facts {
  return [
    [label('agreementAcceptanceDate'), values['agreement.date']],
    [label('firstName'), values['agreement.firstName']],
    [label('lastName'), values['agreement.lastName']],
    [label('email'), values['agreement.email']],
    [label('phone'), values['agreement.phone']],
  ];
}

/** The same about the customer agreement. */
export function agreementFacts(values: Values): Facts {
  const accepted = values['agreement.choice'] === 'accepted';
  return [
    [label('microsoftCustomerAgreement'), accepted ? words.accepted : words.willBeAsked],
    ...(accepted ? whoAccepted(values) : []),
  ];
}
