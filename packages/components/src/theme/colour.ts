/** Colour arithmetic for themes: sRGB hex, OKLCH (Björn Ottosson, https://bottosson.github.io/posts/oklab/) and WCAG contrast. */

export interface Oklch {
  /** Lightness 0–1. */
  readonly l: number;
  /** Chroma, 0 is grey. */
  readonly c: number;
  /** Hue in radians. */
  readonly h: number;
}
type Triple = readonly [number, number, number];

const toLinear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
const toGamma = (channel: number): number =>
  channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055;

/** Linear sRGB channels 0–1 of `#rrggbb`, or undefined when it is not such a colour. */
function linearOf(hex: string): Triple | undefined {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) return undefined;
  const channel = (start: number): number => toLinear(Number.parseInt(hex.slice(start, start + 2), 16) / 255);
  return [channel(1), channel(3), channel(5)];
}

/** The colour `#rrggbb` in OKLCH, or undefined when `hex` is not such a colour. */
export function oklchOf(hex: string): Oklch | undefined {
  const linear = linearOf(hex);
  if (!linear) return undefined;
  const [r, g, b] = linear;
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const medium = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const green = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short;
  const blue = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short;
  return {
    l: 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    c: Math.hypot(green, blue),
    h: Math.atan2(blue, green),
  };
}

function linearOfOklch({ l, c, h }: Oklch): Triple {
  const a = c * Math.cos(h);
  const b = c * Math.sin(h);
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

/** `#rrggbb` of an OKLCH colour; chroma is lowered until it fits into sRGB, so lightness and hue stay. */
export function hexOf(colour: Oklch): string {
  let { c } = colour;
  let linear = linearOfOklch(colour);
  while (c > 0 && linear.some((channel) => channel < -0.0005 || channel > 1.0005)) {
    c = Math.max(0, c - 0.004);
    linear = linearOfOklch({ ...colour, c });
  }
  const hex = (channel: number): string =>
    Math.round(toGamma(Math.min(1, Math.max(0, channel))) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${linear.map(hex).join('')}`;
}

/** WCAG contrast ratio of two `#rrggbb` colours, 1–21. */
export function contrastOf(first: string, second: string): number {
  const luminance = (hex: string): number => {
    const [r, g, b] = linearOf(hex) ?? [0, 0, 0];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark, light] = [luminance(first), luminance(second)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
