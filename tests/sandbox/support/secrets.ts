export const secretKey = 'sk_test_sandboxtests';
export const accountSecret = 'whsec_account_of_tests';
export const connectSecret = 'whsec_connect_of_tests';
