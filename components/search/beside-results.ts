/** Where the filters stand beside the results; on a phone one sets several and looks then. */
export const besideResults = '(min-width: 64rem)';
