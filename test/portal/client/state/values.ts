/** The application's own state of the form. "Filled" means that a value arrived here. */
export interface Values {
  country: string;
  companyName: string;
  domainPrefix: string;
  registrationId: string;
  addressLine1: string;
  addressLine2: string;
  city: string;
  state: string;
  postalCode: string;
  specialQualification: string;
  educationSegment: string;
  educationWebsite: string;
  firstName: string;
  middleName: string;
  lastName: string;
  email: string;
  phone: string;
  indirectReseller: string;
  tags: string[];
  gdapOptIn: boolean;
  'agreement.choice': string;
  'agreement.date': string;
  'agreement.firstName': string;
  'agreement.lastName': string;
  'agreement.email': string;
  'agreement.phone': string;
  orderLines: { offer: string; quantity: string }[];
}

export type ValueKey = keyof Values;
/** Keys whose value is a text. */
export type TextKey = Exclude<ValueKey, 'tags' | 'gdapOptIn' | 'orderLines'>;

/** A fresh form. Only the opt-in for admin roles is preselected. */
export function emptyValues(): Values {
  return {
    country: '',
    companyName: '',
    domainPrefix: '',
    registrationId: '',
    addressLine1: '',
    addressLine2: '',
    city: '',
    state: '',
    postalCode: '',
    specialQualification: 'None',
    educationSegment: '',
    educationWebsite: '',
    firstName: '',
    middleName: '',
    lastName: '',
    email: '',
    phone: '',
    indirectReseller: '',
    tags: [],
    gdapOptIn: true,
    'agreement.choice': '',
    'agreement.date': '',
    'agreement.firstName': '',
    'agreement.lastName': '',
    'agreement.email': '',
    'agreement.phone': '',
    orderLines: [],
  };
}
