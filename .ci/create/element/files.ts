/** What an element is called in each place, from its name `water-quality`. */
export interface ElementNames {
  /** `water-quality`. */
  name: string;
  /** `WaterQuality`. */
  Name: string;
  /** `waterQuality`. */
  camelName: string;
  /** `Water quality`. */
  title: string;
  /** `mizu-water-quality`. */
  tag: string;
}

/** The texts of the files in which one kind of element differs from another. */
export interface ElementFiles {
  element: string;
  styles: string;
  ja: string;
  en: string;
  stories: string;
  test: string;
  /** What is to be done with them. */
  next: readonly string[];
}
