/** A field of the form, by the name of its part. */
export type FormField =
  'user' | 'code' | 'date' | 'relations' | 'attachments' | 'subject' | 'comments' | 'visibility' | 'publicComments';

/** How the host wants a field. */
export interface FieldSetting {
  /** True: the field is not shown; what a draft presets for it is saved all the same. */
  readonly hidden?: boolean | undefined;
  /** True: the field shows its value, which cannot be changed. */
  readonly locked?: boolean | undefined;
  /** True: nothing is saved while the field is empty. Of no effect on a hidden field: nobody could fill it. */
  readonly required?: boolean | undefined;
}

/** What the host wants of the form's fields; a field that is not named is as it is. */
export type FieldSettings = Readonly<Partial<Record<FormField, FieldSetting>>>;

/** The fields that the host requires and that can be filled. */
export function requiredFields(settings: FieldSettings): readonly string[] {
  return Object.entries(settings)
    .filter(([, setting]) => setting.required && !setting.hidden)
    .map(([field]) => field);
}
