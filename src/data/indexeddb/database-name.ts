/** Name of the database that an `IdbAdapter` keeps its entries in, unless it is given another. */
export const DATABASE_NAME = 'interaction-timeline';
