/** The parts and states of `<interaction-attachments>`, for elements that have one inside. */
export const attachmentsParts =
  'drop over invitation choose limits files file uploading sent refused picture body name size actions toggle open download remove cancel retry-upload progress preview error failure retry';
