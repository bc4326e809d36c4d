/** Refusals by their code, a point written as an underscore: what happened and what to do. */
export const problems = {
  offline: 'The desk cannot be reached. Check the connection; nothing that you typed is lost.',
} as const;
