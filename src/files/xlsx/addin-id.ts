/** The add-in's id as in manifest.xml: it names the add-in's own settings among those of others in a workbook. */
export const ADDIN_ID = 'd7c1f5a2-6b0e-4c39-9a51-2f8e6d0b7c14';
