/** The sample applicant's record. Everything about her is invented. */
export const sampleRecord = { id: 'sample-applicant', label: 'Rosalind Sample', type: 'person' } as const;
