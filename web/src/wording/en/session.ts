/** Signing in, joining, the first run. */
export const session = {
  title: 'Sign in to the desk',
  hint: 'The desk is for reviewers, editors and admins. Everybody can read what is published.',
  email: 'E-mail address',
  password: 'Password',
  showPassword: 'Show or hide the password',
  signIn: 'Sign in',
  failed: 'You are not signed in',
  endedTitle: 'Your session ended',
  ended: 'Sign in again to go on. What you typed is still on the page, and drafts are kept.',
} as const;
