/** What an operation is called in each place, from its `operationId`, such as `waterSamples.create`. */
export interface OperationNames {
  /** `waterSamples.create`. */
  operationId: string;
  /** `create`. */
  action: string;
  /** `water-samples`: tag, path and folder. */
  tag: string;
  /** `WaterSamples`. */
  Schema: string;
  /** `Water samples`. */
  title: string;
  /** `createWaterSamples`. */
  handler: string;
}

/** The texts of the files in which one kind of operation differs from another. */
export interface OperationFiles {
  method: 'GET' | 'POST';
  path: string;
  schemas: string;
  handler: string;
  test: string;
}
